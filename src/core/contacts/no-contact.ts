import { z } from 'zod'
import { calendarDate } from '../time/calendar-date'
import { dayMonthYear } from '../time/format-date'
import { line, lines } from './typed-text'
import type { TimelineItem } from './timeline'

/** Who asked for “no contact at all”, when and why; or who asked for the mark to go. Without them nobody can judge later. */
const asked = {
  on: calendarDate,
  askedBy: line(100).min(1, 'Write who asked: the person, or who speaks for them.'),
  reason: lines(500).min(1, 'Write what they said, or why it is so.'),
}

/** Sets the mark, or takes it off. */
export const newNoContact = z.strictObject({ id: z.uuid(), noContactAtAll: z.boolean(), ...asked })
export type NewNoContact = z.input<typeof newNoContact>

/** One setting or taking off of the mark, as it stays in the history of the contact. */
export const noContactEvent = z.object({
  id: z.uuid(),
  contactId: z.uuid(),
  /** Set, or taken off. */
  marked: z.boolean(),
  on: calendarDate,
  askedBy: z.string(),
  reason: z.string(),
  recordedAt: z.iso.datetime(),
})
export type NoContactEvent = z.output<typeof noContactEvent>

/** Since when the mark stands, who asked and why. */
export type NoContactMark = Pick<NoContactEvent, 'on' | 'askedBy' | 'reason'>

/** “Asked on 3 May 2026 (her sister): …” */
export function noContactWords({ on, askedBy, reason }: NoContactMark): string {
  return `Asked on ${dayMonthYear(on)} (${askedBy}): ${reason}`
}

/** The mark in the history of a contact. */
export function noContactTimeline(events: readonly NoContactEvent[]): TimelineItem[] {
  return events.map(({ marked, on, askedBy, reason, recordedAt }) => ({
    on,
    at: recordedAt,
    title: marked ? 'Asked for no contact at all' : '“No contact at all” taken off',
    detail: `${askedBy}: ${reason}`.slice(0, 500),
  }))
}
