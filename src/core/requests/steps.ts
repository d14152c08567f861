import { dateRange, shortDayMonth } from '../time/format-date'
import type { EventFacts, EventType, RequestEvent } from './event'
import { fits } from './field'
import { type KindStep } from './kind'
import { kindOf } from './kinds/index'
import { openPlaces, placesOf } from './places'
import type { Request } from './request'
import type { StepId } from './step-id'
import { openQuestion } from './waiting'

/** A step as it stands: done with a date or count under it, the one to do now, or still to come. */
export type CaseStep = KindStep & { readonly note: string; readonly state: 'done' | 'now' | 'todo' }

/** `byDefault`: done because there is nothing to do, which shows only once the case has come that far. */
type Standing = { readonly done: boolean; readonly note: string; readonly byDefault?: true }

/** The steps of a case; the first one not done is the one to do now. A closed case has none to do, and ticks only what was done. */
export function stepsOf(request: Request, events: readonly RequestEvent[]): readonly CaseStep[] {
  const facts = events.map((event) => event.facts)
  const own = kindOf(request.kind).steps.filter(({ onlyWhen }) => fits(onlyWhen, request.details))
  const steps = own.map((step) => ({ step, ...standing(step.id, request, events, facts) }))
  const nowAt = steps.findIndex(({ done }) => !done)
  return steps.map(({ step, done, note, byDefault }, index) => {
    if (request.status === 'closed') return { ...step, note, state: done ? 'done' : 'todo' }
    if (index === nowAt) return { ...step, note, state: 'now' }
    if (!done || (byDefault && nowAt >= 0 && index > nowAt)) return { ...step, note: done ? '' : note, state: 'todo' }
    return { ...step, note, state: 'done' }
  })
}

/** The step to do now, or null once the case is closed. */
export function stepNow(steps: readonly CaseStep[]): CaseStep | null {
  return steps.find(({ state }) => state === 'now') ?? null
}

function standing(
  id: StepId,
  request: Request,
  events: readonly RequestEvent[],
  facts: readonly EventFacts[],
): Standing {
  switch (id) {
    case 'log':
      return { done: true, note: shortDayMonth(request.receivedOn) }
    case 'acknowledge':
      return acknowledged(request, facts)
    case 'identity':
      return identity(facts)
    case 'clarify':
      return clarify(facts)
    case 'places':
      return nothingToDo(facts) ?? places(request, events)
    case 'check':
      return checked(request, facts)
    case 'recipients':
      return nothingToDo(facts) ?? byEvent(facts, 'recipient-told')
    case 'reply':
      return replied(facts)
    default:
      return {
        done: request.status === 'closed',
        note: request.closedOn === null ? '' : shortDayMonth(request.closedOn),
      }
  }
}

/** An erasure may also have been decided in words of one’s own. */
function checked({ kind }: Request, facts: readonly EventFacts[]): Standing {
  const decided = byEvent(facts, 'decided')
  return decided.done || !kindOf(kind).events.includes('checked') ? decided : byEvent(facts, 'checked')
}

function byEvent(facts: readonly EventFacts[], type: EventType): Standing {
  const last = facts.findLast((event) => event.type === type)
  return last ? { done: true, note: shortDayMonth(last.on) } : { done: false, note: '' }
}

/** An answer that went before the case was opened again was not the whole one. */
function replied(facts: readonly EventFacts[]): Standing {
  const again = facts.findLastIndex(({ type }) => type === 'reopened')
  const before = byEvent(facts.slice(0, again + 1), 'replied')
  const since = byEvent(facts.slice(again + 1), 'replied')
  return since.done || !before.done ? since : { done: false, note: `Before: ${before.note}` }
}

/** The outcome of a complaint that goes out at once serves as its acknowledgement too (`complaint.merge`). */
function acknowledged({ kind }: Request, facts: readonly EventFacts[]): Standing {
  const own = byEvent(facts, 'acknowledged')
  const isTold = kindOf(kind).sources.includes('complaint.merge') && facts.some(({ type }) => type === 'replied')
  return own.done || !isTold ? own : { done: true, note: 'With the outcome' }
}

/** Where the decision was no, nothing is changed anywhere and nobody else needs to hear of it. */
function nothingToDo(facts: readonly EventFacts[]): Standing | null {
  const last = facts.findLast(({ type }) => type === 'decided')
  const isNo = last?.type === 'decided' && last.result === 'no'
  return isNo ? { done: true, note: 'Not needed', byDefault: true } : null
}

function identity(facts: readonly EventFacts[]): Standing {
  const open =
    openQuestion(facts, 'identity-asked') ?? openQuestion(facts, 'authority-asked') ?? openQuestion(facts, 'fee-asked')
  if (open) return { done: false, note: `Asked ${shortDayMonth(open.on)}` }
  const known = facts.findLast(({ type }) => type === 'identity-not-needed' || type === 'identity-received')
  if (!known) return { done: false, note: '' }
  return { done: true, note: known.type === 'identity-not-needed' ? 'Known to you' : `Seen ${shortDayMonth(known.on)}` }
}

/** Nothing to clarify is the rule: the step counts as done unless a question is open. */
function clarify(facts: readonly EventFacts[]): Standing {
  const open = openQuestion(facts, 'clarification-asked')
  if (open) return { done: false, note: `Asked ${shortDayMonth(open.on)}` }
  const asked = facts.findLast(({ type }) => type === 'clarification-asked')
  const answered = facts.findLast(({ type }) => type === 'clarification-answered')
  if (!asked || !answered) return { done: true, note: 'Not needed', byDefault: true }
  return { done: true, note: dateRange(asked.on, answered.on) }
}

function places(request: Request, events: readonly RequestEvent[]): Standing {
  const all = placesOf(request, events)
  const open = openPlaces(all)
  return { done: open === 0, note: `${all.length - open} of ${all.length} places` }
}
