import type { CalendarDate } from '../time/calendar-date'
import type { Jurisdiction } from '../time/jurisdiction'
import type { Clock } from './clock'
import type { ClockEvent, ClockEventType } from './clock-event'
import type { EventFacts } from './event'
import type { RequestKind } from './kind'
import { type KindId, kindOf } from './kinds/index'
import { requestClock } from './request-clock'
import { answerOf, openQuestion } from './waiting'

/** Which events move the clock, and as what. A late notice is not here on purpose: it has no effect. */
const clockTypes: Partial<Record<EventFacts['type'], ClockEventType>> = {
  'identity-asked': 'idRequested',
  'identity-received': 'idReceived',
  'authority-asked': 'authorityRequested',
  'authority-received': 'authorityReceived',
  'fee-asked': 'feeRequested',
  'fee-paid': 'feePaid',
  'clarification-asked': 'clarificationRequested',
  'clarification-answered': 'clarificationReceived',
  extended: 'extended',
}

type Facts = {
  readonly kind: KindId
  readonly receivedOn: CalendarDate
  readonly events: readonly EventFacts[]
  /** Those of the kind; they matter only where a kind has a clock of its own. */
  readonly details: unknown
  readonly jurisdiction: Jurisdiction
}

/** The clock of a case from its events; events are in the order they were written down. */
export function clockOfRequest(facts: Facts): Clock {
  const answeredOn = facts.events.findLast(({ type }) => type === 'replied')?.on ?? null
  const kind = kindOf(facts.kind)
  const own = kind.clock?.({ ...facts, details: detailsFor(kind, facts.details) })
  return { ...(own ?? monthClock(facts)), answeredOn }
}

/** While a form is being typed its details may not hold yet; then those the form starts with count. */
function detailsFor({ details }: RequestKind, typed: unknown): unknown {
  const read = details.safeParse(typed)
  return read.success ? read.data : details.parse({})
}

function monthClock({ kind, receivedOn, events, jurisdiction }: Facts): Clock {
  // In the order they happened: somebody may write down the proof first and only then the day it was asked for.
  const happened = events.toSorted((one, other) => one.on.localeCompare(other.on))
  const clockEvents = happened.flatMap((event, index): ClockEvent[] => {
    const clockType = clockTypes[event.type]
    if (clockType === undefined || movesNothing(event, happened.slice(0, index))) return []
    return [{ type: clockType, on: event.on }]
  })
  return requestClock({ pausable: kindOf(kind).pausable, receivedOn, events: clockEvents, jurisdiction })
}

const pairs = Object.entries(answerOf) as [keyof typeof answerOf, EventFacts['type']][]

/**
 * Proof seen once more, when none was missing, must not start the month anew, and a question repeated while one is open
 * is answered with it: either would give away time (`sar.start`, `sar.pause`).
 */
function movesNothing({ type }: EventFacts, before: readonly EventFacts[]): boolean {
  const ask = pairs.find((pair) => pair.includes(type))?.[0]
  if (ask === undefined) return false
  const isOpen = openQuestion(before, ask) !== undefined
  return type === ask ? isOpen : !isOpen
}
