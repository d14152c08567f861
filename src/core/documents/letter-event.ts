import type { TimelineItem } from '../contacts/timeline'
import { londonDate } from '../time/instant'
import type { DocumentSummary } from './document-version'

/** That a letter or another document was kept with a contact, or with a request of theirs. */
export function letterEvent(
  { title, about, savedAt }: Pick<DocumentSummary, 'title' | 'about' | 'savedAt'>,
  contactId: string,
): TimelineItem {
  const href = about === contactId ? '/documents' : `/requests/${about}`
  return { on: londonDate(savedAt), at: savedAt, title: 'Letter kept', detail: title, href }
}
