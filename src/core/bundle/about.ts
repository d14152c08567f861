import type { CalendarDate } from '../time/calendar-date'
import { dayMonthYear } from '../time/format-date'

/** What the papers of a bundle say of themselves. */
export type BundleAbout = {
  readonly organisation: string
  readonly reference: string
  readonly name: string
  readonly madeOn: CalendarDate
}

/** What is not in a bundle and why, for everybody who reads one. */
export const notInBundle: readonly string[] = [
  'Who of our staff made a change: that is about them.',
  'How this very answer was made: what was checked in it, and when.',
  'Copies: the search index of our register holds the same words again, and our backups hold earlier days of it. For a short time it also remembers what stood there before the last changes, so that they can be taken back.',
]

/** The first lines of the index. */
export function aboutLine({ organisation, reference, name, madeOn }: BundleAbout): string {
  const from = organisation === '' ? '' : ` by ${organisation}`
  return `What our register holds about ${name}, put together${from} on ${dayMonthYear(madeOn)}. Reference: ${reference}.`
}
