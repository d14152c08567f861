import { z } from 'zod'
import { line } from '../contacts/typed-text'
import { calendarDate, type CalendarDate } from '../time/calendar-date'
import { addDays } from '../time/add-days'

/** Until which day something on Today was put off, and why. */
export const putOff = z.object({
  untilOn: calendarDate,
  reason: line(300).min(1, 'Write why it can wait.'),
})
export type PutOff = z.output<typeof putOff>

/** The longest something may be put off, in days. */
const longest = 366

/** Reminders that the organisation set for itself: only these leave the list while they are put off. */
const ownReminders: readonly string[] = ['document', 'backup', 'breach-action', 'decision']

/**
 * May it leave the list while it is put off? A date in law cannot: it stays where it is, marked with the reason. What is not
 * known to be the organisation’s own is taken for one in law.
 */
export function mayLeaveTheList({ kind, at }: { readonly kind: string; readonly at?: string | undefined }): boolean {
  return at === undefined && ownReminders.includes(kind)
}

/** What is wrong with the chosen day, if anything. */
export function putOffFault(untilOn: CalendarDate, today: CalendarDate): string | undefined {
  if (untilOn <= today) return 'Choose a day after today.'
  return untilOn > addDays(today, longest) ? 'Choose a day within a year.' : undefined
}
