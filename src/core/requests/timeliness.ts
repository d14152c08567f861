import type { CalendarDate } from '../time/calendar-date'
import { toDayNumber } from '../time/day-number'
import type { Jurisdiction } from '../time/jurisdiction'
import { type KindId, kindOf } from './kinds/index'

/** What of a case tells whether it was dealt with in time. */
export type TimedCase = {
  readonly kind: KindId
  readonly receivedOn: CalendarDate
  readonly status: 'open' | 'closed'
  readonly outcome: string | null
  readonly closedOn: CalendarDate | null
  /** The last day as the clock of the case has it; null while it waits, and where the day that counted is behind. */
  readonly dueOn: CalendarDate | null
  /** The day of the last answer that was recorded. */
  readonly answeredOn: CalendarDate | null
  /** The day of the first word they had: an acknowledgement or an answer. */
  readonly toldOn: CalendarDate | null
  readonly jurisdiction: Jurisdiction
}

/**
 * `in-time` and `late` where a last day counted; `running` while it is still to come or not set yet; `no-day` where no law sets
 * one; `ended` where the case ended without an answer, because it was withdrawn or logged twice.
 */
export type Timeliness = {
  readonly state: 'in-time' | 'late' | 'running' | 'no-day' | 'ended'
  readonly lastOn: CalendarDate | null
  /** How many days after the last day, up to today where nothing went out yet; 0 in time. */
  readonly lateBy: number
  readonly answeredOn: CalendarDate | null
  /** Days from receipt to the answer, waits included; null where there was none. */
  readonly daysToAnswer: number | null
}

/** How a case stands against its last day: the answer’s, or for a complaint the acknowledgement’s (`complaint.ack`, `rights.deadline`). */
export function timelinessOf(one: TimedCase, today: CalendarDate): Timeliness {
  const isAnswer = kindOf(one.kind).outcomes.find(({ id }) => id === one.outcome)?.answered === true
  const answeredOn = one.answeredOn ?? (isAnswer ? one.closedOn : null)
  const lastOn = one.dueOn ?? firstDay(one)
  // Where the clock has no day left although one counted, the first word was what it asked for.
  const metOn = one.dueOn === null && lastOn !== null ? one.toldOn : answeredOn
  const common = {
    lastOn,
    answeredOn,
    daysToAnswer: answeredOn === null ? null : daysBetween(one.receivedOn, answeredOn),
    lateBy: 0,
  }
  if (metOn === null && one.status === 'closed') return { ...common, state: 'ended' }
  if (lastOn === null) return { ...common, state: isAwaitingDay(one) ? 'running' : 'no-day' }
  const lateBy = Math.max(0, daysBetween(lastOn, metOn ?? today))
  if (lateBy > 0) return { ...common, state: 'late', lateBy }
  return { ...common, state: metOn === null ? 'running' : 'in-time' }
}

/** The last day a case had before anything happened in it, where its kind has a clock of its own. */
function firstDay({ kind, receivedOn, jurisdiction }: TimedCase): CalendarDate | null {
  const own = kindOf(kind)
  return own.clock?.({ receivedOn, events: [], details: own.details.parse({}), jurisdiction })?.dueOn ?? null
}

/** A right with a month has a last day, even while its clock waits for identity or a clarification. */
function isAwaitingDay({ kind, status, answeredOn }: TimedCase): boolean {
  return kindOf(kind).undated === undefined && status === 'open' && answeredOn === null
}

function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return toDayNumber(to) - toDayNumber(from)
}
