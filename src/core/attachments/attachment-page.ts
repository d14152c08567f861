/** The page on which a file is shown: that of its record, else of the person it is about. */
export function attachmentPage(ownerKind: string, ownerId: string, contactId: string | null): string {
  if (ownerKind === 'request') return `/requests/${ownerId}`
  if (ownerKind === 'breach') return `/breaches/${ownerId}`
  if (ownerKind === 'engagement') return `/coaching/${ownerId}`
  if (ownerKind === 'contact') return `/contacts/${ownerId}`
  if (ownerKind === 'stop') return `/marketing/do-not-contact?entry=${ownerId}`
  if (ownerKind === 'coaching-note') return `/coaching/note/${ownerId}`
  return contactId === null ? '/marketing/permissions' : `/contacts/${contactId}`
}
