import { addDays, daysBetween } from '../time/add-days'
import type { CalendarDate } from '../time/calendar-date'
import { fromLondon } from '../time/instant'

/** The day the sample was written for: a Tuesday. */
const writtenOn = '2026-11-24'

/** So many days later it is still told as it was written; then its 72 hours would be over, and its days move along. */
const stillFresh = 1

/** The days of the sample, as they are told on a given day. */
export type SampleDays = {
  readonly day: (writtenAs: CalendarDate) => CalendarDate
  /** A moment of such a day, UK time. */
  readonly at: (writtenAs: CalendarDate, time: string) => string
}

/** Moves every day of the sample by as much as today lies from the day it was written for. */
export function sampleDays(today: CalendarDate): SampleDays {
  const passed = daysBetween(writtenOn, today)
  const shift = passed >= 0 && passed <= stillFresh ? 0 : passed
  const day = (writtenAs: CalendarDate) => addDays(writtenAs, shift)
  return { day, at: (writtenAs, time) => fromLondon(day(writtenAs), time) }
}
