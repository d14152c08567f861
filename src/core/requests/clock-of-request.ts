import type { CalendarDate } from '../time/calendar-date'
import type { Jurisdiction } from '../time/jurisdiction'
import type { Clock } from './clock'
import type { ClockEvent, ClockEventType } from './clock-event'
import type { EventFacts } from './event'
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
  readonly jurisdiction: Jurisdiction
}

/** The clock of a case from its events; events are in the order they were written down. */
export function clockOfRequest({ kind, receivedOn, events, jurisdiction }: Facts): Clock {
  const clockEvents = events.flatMap((event, index): ClockEvent[] => {
    const clockType = clockTypes[event.type]
    if (clockType === undefined || isAnswerToNothing(event, events.slice(0, index))) return []
    return [{ type: clockType, on: event.on }]
  })
  const clock = requestClock({ pausable: kindOf(kind).pausable, receivedOn, events: clockEvents, jurisdiction })
  return { ...clock, answeredOn: events.findLast(({ type }) => type === 'replied')?.on ?? null }
}

const asks = Object.entries(answerOf) as [keyof typeof answerOf, EventFacts['type']][]

/** Proof seen once more, when none was missing, must not start the month anew: that would give away time (`sar.start`). */
function isAnswerToNothing({ type }: EventFacts, before: readonly EventFacts[]): boolean {
  const ask = asks.find(([, answer]) => answer === type)?.[0]
  return ask !== undefined && openQuestion(before, ask) === undefined
}
