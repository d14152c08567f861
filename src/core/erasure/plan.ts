import { z } from 'zod'
import { line, lines } from '../contacts/typed-text'
import { addDays } from '../time/add-days'
import { calendarDate, type CalendarDate } from '../time/calendar-date'
import { londonDate, toMs } from '../time/instant'
import { keptParts } from './kept-parts'

/** A clock may be corrected by a little; one that goes back further was set back. */
const CLOCK_SLACK_MS = 3_600_000

/** What stays locked away when the rest goes: what for, until when, and which parts. */
export const lockedCopyPlan = z.strictObject({
  name: line(120).min(1, 'Give the copy a name.'),
  reason: lines(2000).min(1, 'Write what it is needed for.'),
  untilOn: calendarDate,
  parts: z.array(z.enum(keptParts)).min(1, 'Choose what stays.').max(keptParts.length),
})
export type LockedCopyPlan = z.output<typeof lockedCopyPlan>

/** An erasure that was decided and waits for its day: until then it can be undone. */
export const erasurePlan = z.object({
  id: z.string(),
  requestId: z.string(),
  contactId: z.string(),
  begunAt: z.string(),
  /** The last day for undoing it, as it was shown. */
  untilOn: calendarDate,
  /** The latest instant the register has seen since it began. */
  seenAt: z.string(),
  keepMarks: z.boolean(),
  keep: lockedCopyPlan.nullable(),
})
export type ErasurePlan = z.output<typeof erasurePlan>

/** How many days an erasure waits before it is final, unless the organisation says otherwise. */
export const usualGraceDays = 7
/** It can be made longer up to this; a month is all there is. */
export const mostGraceDays = 28

/**
 * After more days than these without any use of the register nothing is made final by itself: a clock that runs ahead for a
 * minute looks just the same, so somebody says first that the day is right (HZ15). A weekend is shorter.
 */
export const mostDaysUnused = 3

/** How long an erasure waits. */
export const graceDays = z.strictObject({
  days: z
    .int('Write a whole number of days.')
    .min(1, 'Leave at least one day to undo it.')
    .max(mostGraceDays, `Keep to ${mostGraceDays} days: the answer is due within the month.`),
})
export type GraceSettings = z.output<typeof graceDays>

type Until = { readonly today: CalendarDate; readonly days: number; readonly dueOn: CalendarDate | null }

/** The last day for undoing: so many days from today, never past the day the answer is due, never before today. */
export function graceUntil({ today, days, dueOn }: Until): CalendarDate {
  const wanted = addDays(today, days)
  const latest = dueOn !== null && dueOn < wanted ? dueOn : wanted
  return latest < today ? today : latest
}

/** How a plan stands. `today` is the day that counts, which a clock that was set back does not change. */
export type PlanState = {
  readonly untilOn: CalendarDate
  readonly today: CalendarDate
  /** The day is past: it cannot be undone any more, and is final at the next opening. */
  readonly isOver: boolean
  /** The clock stands before what the register has seen: nothing is erased by itself until it is right. */
  readonly clockSetBack: boolean
}

type Seen = { readonly now: string; readonly lastSeenAt: string; readonly dueOn: CalendarDate | null }

/**
 * Judges a plan by the latest instant seen, so that a clock set back neither wins days for undoing nor loses any (HZ15). A
 * due date that was moved to an earlier day moves the last day with it.
 */
export function stateOfPlan(
  plan: Pick<ErasurePlan, 'untilOn' | 'begunAt'>,
  { now, lastSeenAt, dueOn }: Seen,
): PlanState {
  const clockSetBack = toMs(now) < toMs(lastSeenAt) - CLOCK_SLACK_MS
  const today = londonDate(toMs(now) > toMs(lastSeenAt) ? now : lastSeenAt)
  const begunOn = londonDate(plan.begunAt)
  const earliest = dueOn !== null && dueOn < plan.untilOn ? dueOn : plan.untilOn
  const untilOn = earliest < begunOn ? begunOn : earliest
  return { untilOn, today, isOver: today > untilOn, clockSetBack }
}
