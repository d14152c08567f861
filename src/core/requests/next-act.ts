import type { EventType, RequestEvent } from './event'
import { eventsOf } from './events-of'
import type { LetterMoment, RequestKind } from './kind'
import { kindOf } from './kinds/index'
import { placesOf } from './places'
import type { Request } from './request'
import { type CaseStep, stepNow, stepsOf } from './steps'
import { answerOf, openQuestions } from './waiting'

/** What the one filled button of a case opens. */
export type Act =
  | {
      readonly kind: 'letter'
      readonly templateId: string
      readonly records: LetterEvent
    }
  | { readonly kind: 'event'; readonly types: readonly EventType[]; readonly place?: string }
  | { readonly kind: 'must-erase' }
  /** Going through the bundle item by item, on a page of its own. */
  | { readonly kind: 'review' }
  | { readonly kind: 'close' }

/** The step to do now with what to open for it; null once the case is closed. */
export type NextAct = { readonly step: CaseStep; readonly act: Act; readonly button: string }

/** The one thing to do next in a case. There is always one until the case is closed. */
export function nextAct(request: Request, events: readonly RequestEvent[]): NextAct | null {
  const step = stepNow(stepsOf(request, events))
  if (!step) return null
  const act = actOf(step, request, events)
  return { step, act, button: step.button }
}

function actOf(step: CaseStep, request: Request, events: readonly RequestEvent[]): Act {
  switch (step.id) {
    case 'acknowledge':
      return letterOr(request, events, 'acknowledge')
    case 'identity':
      return { kind: 'event', types: identityEvents(request, events) }
    case 'clarify':
      return { kind: 'event', types: ['clarification-answered'] }
    case 'places':
      return { kind: 'event', types: ['place-done', 'place-asked'], ...firstOpen(request, events) }
    case 'check':
      if (request.kind === 'erasure') return { kind: 'must-erase' }
      if (kindOf(request.kind).reviewed) return { kind: 'review' }
      return { kind: 'event', types: [kindOf(request.kind).events.includes('decided') ? 'decided' : 'checked'] }
    case 'recipients':
      return { kind: 'event', types: ['recipient-told'] }
    case 'reply':
      return letterOr(request, events, 'reply')
    default:
      return { kind: 'close' }
  }
}

function letterOr(request: Request, events: readonly RequestEvent[], when: 'acknowledge' | 'reply'): Act {
  const decided = events.findLast(({ facts }) => facts.type === 'decided')?.facts
  const result = decided?.type === 'decided' ? decided.result : undefined
  const letter = kindOf(request.kind).letters.find(
    ({ when: moment, onlyAfter, nothingFound }) =>
      moment === when &&
      (!onlyAfter || (result !== undefined && onlyAfter.includes(result))) &&
      (!nothingFound || foundNothing(request, events)),
  )
  return letter ? letterAct(letter.templateId, when) : { kind: 'event', types: [recordsOf[when]] }
}

/** Was every place looked at, and nothing there? */
function foundNothing(request: Request, events: readonly RequestEvent[]): boolean {
  const states = placesOf(request, events).map(({ state }) => state)
  return states.includes('nothing') && states.every((state) => state === 'nothing' || state === 'not-used')
}

/** The other answers a case may get instead of the one that comes next: nothing held, a refusal. */
export function otherReplies({ kind }: Request, act: Act): RequestKind['letters'] {
  if (act.kind !== 'letter' || act.records !== 'replied') return []
  return kindOf(kind).letters.filter(
    ({ when, onlyAfter, templateId }) => when === 'reply' && !onlyAfter && templateId !== act.templateId,
  )
}

/** The letter that asks for something or tells of it, where recording the event is what its leaving does. */
export function letterFor({ kind }: Request, type: EventType): Extract<Act, { kind: 'letter' }> | null {
  const letter = kindOf(kind).letters.find(({ when }) => recordsOf[when] === type && when !== 'reply')
  return letter ? letterAct(letter.templateId, letter.when) : null
}

const recordsOf = {
  acknowledge: 'acknowledged',
  identity: 'identity-asked',
  authority: 'authority-asked',
  clarify: 'clarification-asked',
  fee: 'fee-asked',
  extend: 'extended',
  progress: 'progress-told',
  reply: 'replied',
} as const satisfies Record<LetterMoment, EventType>

/** What is recorded once a letter has gone. */
export type LetterEvent = (typeof recordsOf)[LetterMoment]

/** Writing a letter of a case, and what is recorded once it has gone. */
export function letterAct(templateId: string, when: LetterMoment): Extract<Act, { kind: 'letter' }> {
  return { kind: 'letter', templateId, records: recordsOf[when] }
}

/** While something is asked, its answer; otherwise what is known, seen or to be asked. */
function identityEvents(request: Request, events: readonly RequestEvent[]): readonly EventType[] {
  const open = openQuestions(events.map(({ facts }) => facts)).filter((asked) => asked !== 'clarification-asked')
  if (open.length > 0) return open.map((asked) => answerOf[asked])
  const own: EventType[] = ['identity-not-needed', 'identity-received', 'identity-asked']
  const types: EventType[] = request.askedBy === '' ? own : [...own, 'authority-received', 'authority-asked']
  return types.filter((type) => eventsOf(request).includes(type))
}

function firstOpen(request: Request, events: readonly RequestEvent[]): { place?: string } {
  const place = placesOf(request, events).find(({ state }) => state === 'not-yet' || state === 'asked')
  return place ? { place: place.name } : {}
}
