import { z } from 'zod'
import type { FieldIssue } from '../contract/errors'
import { isCalendarDate } from '../time/calendar-date'
import { londonDate, toMs, ukDateTime } from '../time/instant'

/** A moment in UTC, ISO with a Z, to the millisecond at most, on a day that can be (`isCalendarDate`). */
export const instant = z.iso
  .datetime('Write the day and the time.')
  .max(24, 'Write the day and the time.')
  .refine((at) => isCalendarDate(at.slice(0, 10)), 'Check the year.')

/** The duty to report within 72 hours began with the GDPR; nobody was aware “in time” before it. */
const DUTY_BEGAN_AT = '2018-05-25T00:00:00Z'

/** The three times of a breach: it happened, somebody found it, we were sure (`breach.aware`). */
export type ThreeTimes = {
  readonly occurredIs: 'known' | 'about' | 'unknown'
  readonly occurredAt: string
  readonly foundAt: string
  readonly awareAt: string
}

/** What is impossible about the three times, each beside its field. Empty when they can be true. */
export function timeIssues(times: ThreeTimes, now: string): FieldIssue[] {
  const issues: FieldIssue[] = []
  const add = (path: keyof ThreeTimes, message: string) => issues.push({ path, message })
  if (times.occurredIs !== 'unknown' && times.occurredAt === '')
    add('occurredAt', 'Write when it happened, or choose “Not known”.')
  if (isAfter(times.awareAt, now)) add('awareAt', 'That is in the future. When were you sure?')
  else if (isAfter(DUTY_BEGAN_AT, times.awareAt))
    add('awareAt', 'That is before the duty to report began in May 2018. Check the year.')
  if (isAfter(times.foundAt, now)) add('foundAt', 'That is in the future. When was it found?')
  if (times.occurredIs === 'unknown' || times.occurredAt === '') return issues
  if (isAfter(times.occurredAt, now)) add('occurredAt', 'That is in the future. When did it happen?')
  const happened = ukDateTime(times.occurredAt)
  if (isBeforeIt(times.foundAt, times)) add('foundAt', `It cannot be found before it happened (${happened}).`)
  if (isBeforeIt(times.awareAt, times)) add('awareAt', `You cannot be sure of it before it happened (${happened}).`)
  return issues
}

/**
 * What is odd about the three times but can be true. Being sure before it was found is a warning and no error: a client,
 * a supplier or the police may tell you before anybody here has seen it.
 */
export function timeWarnings(times: ThreeTimes): FieldIssue[] {
  if (!isAfter(times.foundAt, times.awareAt)) return []
  const message =
    'You were sure before it was found. That can be right if somebody told you; otherwise swap the two times.'
  return [{ path: 'awareAt', message }]
}

/** Is the first moment after the second? Unreadable moments are after nothing. */
export function isAfter(first: string, second: string): boolean {
  return msOf(first) > msOf(second)
}

function msOf(at: string): number {
  return instant.safeParse(at).success ? toMs(at) : Number.NaN
}

/** A time that is only known roughly cannot contradict another time of the same day. */
function isBeforeIt(at: string, times: ThreeTimes): boolean {
  if (!isAfter(times.occurredAt, at)) return false
  return times.occurredIs === 'known' || londonDate(at) < londonDate(times.occurredAt)
}
