import type { TimelineItem } from '../contacts/timeline'
import { londonDate } from '../time/instant'

/** In the story of its person a note says only that it was written: not of which session, and no word of it (row E1). */
export function noteWritten(written: {
  readonly engagementId: string
  readonly reference: string
  readonly addedAt: string
}): TimelineItem {
  return {
    on: londonDate(written.addedAt),
    at: written.addedAt,
    title: 'A coaching note was written',
    detail: written.reference,
    href: `/coaching/${written.engagementId}`,
  }
}
