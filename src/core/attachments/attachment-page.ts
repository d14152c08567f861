/** The page on which a file is shown: that of its record, else of the person it is about. */
export function attachmentPage(ownerKind: string, ownerId: string, contactId: string | null): string {
  if (ownerKind === 'request') return `/requests/${ownerId}`
  if (ownerKind === 'breach') return `/breaches/${ownerId}`
  if (ownerKind === 'contact') return `/contacts/${ownerId}`
  return contactId === null ? '/suppression' : `/contacts/${contactId}`
}
