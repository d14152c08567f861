import { addMonths } from '../time/add-months'
import type { CalendarDate } from '../time/calendar-date'
import { londonDate } from '../time/instant'
import type { Jurisdiction } from '../time/jurisdiction'
import { rollToWorkingDay } from '../time/working-day'
import type { Contact } from './contact'

/** What the duty to tell somebody where their details came from hangs on. */
export type NoticeSubject = Pick<
  Contact,
  | 'kind'
  | 'obtainedFrom'
  | 'obtainedOn'
  | 'createdAt'
  | 'firstMessageOn'
  | 'firstDisclosedOn'
  | 'noticeGivenOn'
  | 'noticeNotNeeded'
>

/** Which of the three limits came first. */
export type NoticeLimit = 'month' | 'first-message' | 'first-disclosure'

export type NoticeDuty = {
  readonly dueOn: CalendarDate
  readonly limit: NoticeLimit
  /** The day the month counts from: when the details were obtained, or came into the register where nobody wrote that down. */
  readonly from: CalendarDate
  readonly isFromKnown: boolean
  /** The same day, or the next working day where the month ends on a free one (`time.periods`). */
  readonly lastOn: CalendarDate
}

/**
 * By when a person whose details came from elsewhere must be told so (`notice.14`): one month, the first message or the
 * first disclosure, whichever is earliest. The month ends on the same day number or on the last of a shorter month; we
 * aim at that day, and say so where the law lets it run to the next working day. Null where nobody needs to be told (any more).
 */
export function noticeDuty(subject: NoticeSubject, nation: Jurisdiction): NoticeDuty | null {
  if (subject.kind !== 'person' || subject.obtainedFrom !== 'elsewhere') return null
  if (subject.noticeGivenOn !== '' || subject.noticeNotNeeded !== '') return null
  const isFromKnown = subject.obtainedOn !== ''
  const from = isFromKnown ? subject.obtainedOn : londonDate(subject.createdAt)
  const monthEndsOn = addMonths(from, 1)
  const limits: readonly (readonly [NoticeLimit, string])[] = [
    ['first-message', subject.firstMessageOn],
    ['first-disclosure', subject.firstDisclosedOn],
  ]
  const [first] = limits.filter(([, on]) => on !== '' && on < monthEndsOn).toSorted(([, a], [, b]) => (a < b ? -1 : 1))
  if (first) return { dueOn: first[1], limit: first[0], from, isFromKnown, lastOn: first[1] }
  return { dueOn: monthEndsOn, limit: 'month', from, isFromKnown, lastOn: rollToWorkingDay(monthEndsOn, nation) }
}
