import type { TimelineItem } from '../contacts/timeline'
import { londonDate } from '../time/instant'
import type { Attachment } from './attachment'

/** That a file was put beside a contact, or beside a record about it; leads to where the file is. */
export function attachedEvent({
  name,
  ownerKind,
  ownerId,
  contactId,
  addedAt,
}: Pick<Attachment, 'name' | 'ownerKind' | 'ownerId' | 'contactId' | 'addedAt'>): TimelineItem {
  // What hangs on a session note is as private as the note: not even its name stands in the story.
  if (ownerKind === 'coaching-note')
    return { on: londonDate(addedAt), at: addedAt, title: 'File attached to a coaching note', detail: '' }
  return {
    on: londonDate(addedAt),
    at: addedAt,
    title: 'File attached',
    detail: name,
    href: whereFrom(ownerKind, ownerId, contactId ?? ownerId),
  }
}

function whereFrom(ownerKind: Attachment['ownerKind'], ownerId: string, contactId: string): string {
  if (ownerKind === 'request') return `/requests/${ownerId}`
  if (ownerKind === 'breach') return `/breaches/${ownerId}`
  if (ownerKind === 'engagement') return `/coaching/${ownerId}`
  if (ownerKind === 'consent') return `/contacts/${contactId}?consent=${ownerId}`
  if (ownerKind === 'stop') return `/marketing/do-not-contact?entry=${ownerId}`
  return `/contacts/${contactId}?show=files`
}
