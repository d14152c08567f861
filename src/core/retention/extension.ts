import type { FieldIssue } from '../contract/errors'
import type { CalendarDate } from '../time/calendar-date'
import { dayMonthYear } from '../time/format-date'
import type { RetentionCategory } from './category'
import { afterSpan } from './period'
import { longestCoaching } from './row-faults'

/** Keeping one thing longer: until when (`YYYY-MM-DD`), why, and who agreed where that is needed. Empty: not given. */
export type Extension = {
  readonly until: string
  readonly reason: string
  readonly approver: string
}

/** Why something may not be kept longer like this; empty where it may. `happenedOn`: the day its period counts from. */
export function extensionFaults(
  { until, reason, approver }: Extension,
  about: {
    readonly category: RetentionCategory
    readonly happenedOn: CalendarDate | null
    readonly dueOn: CalendarDate | null
  },
): FieldIssue[] {
  const faults: FieldIssue[] = []
  if (until === '') faults.push({ path: 'untilOn', message: 'Name the new day.' })
  else if (about.dueOn !== null && until <= about.dueOn)
    faults.push({ path: 'untilOn', message: `Name a later day than ${dayMonthYear(about.dueOn)}.` })
  if (reason.trim() === '') faults.push({ path: 'reason', message: 'Write why it is kept longer.' })
  const longest = about.happenedOn === null ? null : afterSpan(about.happenedOn, longestCoaching)
  const tooLong = about.category === 'coaching-notes' && longest !== null && until > longest
  if (tooLong && approver.trim() === '')
    faults.push({
      path: 'approver',
      message: 'That is more than five years after coaching ended. Write who agreed to it.',
    })
  return faults
}
