import { attachmentPage } from '../attachments/attachment-page'
import { pageOfDocument } from './kept-in-versions'

/** The page on which a file is shown. `owner` is the id of its record; of an old document that of the document it belongs to. */
export function pageOfFile(ownerKind: string, owner: string, contactId: string | null): string {
  return ownerKind === 'document' ? pageOfDocument(owner) : attachmentPage(ownerKind, owner, contactId)
}
