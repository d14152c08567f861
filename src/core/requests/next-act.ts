import type { EventType, RequestEvent } from './event'
import { eventsOf } from './events-of'
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
      readonly records: 'acknowledged' | 'progress-told' | 'replied'
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

function letterOr({ kind }: Request, events: readonly RequestEvent[], when: 'acknowledge' | 'reply'): Act {
  const decided = events.findLast(({ facts }) => facts.type === 'decided')?.facts
  const result = decided?.type === 'decided' ? decided.result : undefined
  const letter = kindOf(kind).letters.find(
    (one) => one.when === when && (!one.onlyAfter || (result !== undefined && one.onlyAfter.includes(result))),
  )
  return letter ? letterAct(letter.templateId, when) : { kind: 'event', types: [recordsOf[when]] }
}

const recordsOf = { acknowledge: 'acknowledged', progress: 'progress-told', reply: 'replied' } as const

/** Writing a letter of a case, and what is recorded once it has gone. */
export function letterAct(templateId: string, when: keyof typeof recordsOf): Act {
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
