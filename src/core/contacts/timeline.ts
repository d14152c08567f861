import { z } from 'zod'
import { calendarDate } from '../time/calendar-date'

/** One thing that happened with a contact: an edit, a request, a letter, a decision. `href` opens its record. */
export const timelineItem = z.object({
  on: calendarDate,
  /** The instant, where it is known: it orders what happened on one day. */
  at: z.iso.datetime().optional(),
  title: z.string().max(300),
  detail: z.string().max(500).optional(),
  href: z.string().max(300).optional(),
})
export type TimelineItem = z.output<typeof timelineItem>

/** How another feature adds to a contact’s timeline. */
export type TimelineProvider = (contactId: string) => readonly TimelineItem[]

/** Newest first; what has no time of day stands before what has, within its day. */
export function sortTimeline(items: readonly TimelineItem[]): TimelineItem[] {
  return items.toSorted((a, b) => key(b).localeCompare(key(a), 'en'))
}

function key(item: TimelineItem): string {
  return `${item.on} ${item.at ?? ''}`
}
