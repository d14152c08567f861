import { addDays } from '../time/add-days'
import type { CalendarDate } from '../time/calendar-date'
import { dayMonthYear } from '../time/format-date'
import { londonDate } from '../time/instant'
import type { DueItem } from '../today/due-item'

/** How long a contact waits in the trash before erasing it is proposed, in days. Nothing is ever erased by itself. */
export const TRASH_DAYS = 30

/** The last day of a contact in the trash; from the day after, Today proposes to erase it. */
export function trashedUntil(trashedAt: string): CalendarDate {
  return addDays(londonDate(trashedAt), TRASH_DAYS)
}

/** What was put in the trash before this day (UTC) is past its date. */
export function pastSince(today: CalendarDate): CalendarDate {
  return addDays(today, -TRASH_DAYS)
}

/** The line of Today about what is past its date in the trash; none while nothing is. */
export function trashItems(past: { readonly count: number; readonly oldestAt: string }): DueItem[] {
  if (past.count === 0) return []
  const some = past.count === 1 ? 'one contact' : `${past.count.toLocaleString('en-GB')} contacts`
  return [
    {
      id: 'trash',
      on: addDays(trashedUntil(past.oldestAt), 1),
      kind: 'trash',
      title: `Erase ${some} in the trash, or put ${past.count === 1 ? 'it' : 'them'} back`,
      why: `The shown day has passed, the first on ${dayMonthYear(trashedUntil(past.oldestAt))}. Steward erases nothing by itself.`,
      verb: 'Look',
      href: '/contacts/trash',
      state: 'due',
      rules: ['retention.principle'],
    },
  ]
}
