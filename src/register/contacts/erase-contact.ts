import { searchText } from '@core/contacts/search-text'
import type { Contact } from '@core/contacts/contact'
import type { WritableDb, ReadableDb } from '../file/db'
import { removeEnded } from './bulk-act-repository'
import * as contacts from './contact-repository'

export { findContact as contactToErase } from './load-contact'

/** Deletes the entry; its roles, points, relations and bases go with it, links of others to it are cut, and the search index follows. */
export function eraseContactEntry(db: WritableDb, id: string): void {
  contacts.remove(db, id)
}

/**
 * What acts on many kept of before, to be taken back: sources somebody typed, of anybody. All of it goes with every erasure;
 * an act that is under way keeps what it still needs.
 */
export function eraseBulkRecords(db: WritableDb): void {
  removeEnded(db)
}

/** How many contacts are linked to this organisation, not counting one of them. */
export function linkedTo(db: ReadableDb, organisationId: string, besides: string): number {
  return contacts.countLinkedTo(db, organisationId, besides)
}

/** Every text the search index has of a contact. */
export function indexedTexts(contact: Contact): string[] {
  return [searchText(contact)]
}
