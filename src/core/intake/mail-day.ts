import type { CalendarDate } from '../time/calendar-date'
import { londonDate } from '../time/instant'
import type { MailRead } from './mail-read'

/** From what the day was taken on which a request came. */
export const dayKnownBys = ['server', 'sender', 'passed-on', 'form', 'nothing'] as const
export type DayKnownBy = (typeof dayKnownBys)[number]

/** The day a request came, and how that is known; today where nothing can be read. */
export type MailDay = { readonly on: CalendarDate; readonly by: DayKnownBy }

type Told = {
  /** The day a message stood under this one was sent: it reached us first with that one. */
  readonly passedOnOn: CalendarDate | null
  /** The day a form says. */
  readonly formOn: CalendarDate | null
  readonly today: CalendarDate
}

/** No request of these rights is older; a date before is a wrong clock. */
const first = '2018-05-25'

/**
 * The day a message came in: whoever here got it first counts (`rights.any-form`, `sar.start`), so one that was passed on came
 * on its own day. Else when our mail server took it in, else when the sender says it left. Never a day in the future.
 */
export function dayOfMail({ sentAt, receivedAt }: Pick<MailRead, 'sentAt' | 'receivedAt'>, told: Told): MailDay {
  const days: readonly (readonly [DayKnownBy, CalendarDate | null])[] = [
    ['passed-on', told.passedOnOn],
    ['server', receivedAt && londonDate(receivedAt)],
    ['sender', sentAt && londonDate(sentAt)],
    ['form', told.formOn],
  ]
  const known = days.find(([, on]) => on !== null && on >= first && on <= told.today)
  return known?.[1] ? { by: known[0], on: known[1] } : { by: 'nothing', on: told.today }
}
