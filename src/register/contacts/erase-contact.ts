import { searchText } from '@core/contacts/search-text'
import type { Contact } from '@core/contacts/contact'
import type { ReadableDb, WritableDb } from '../file/db'
import * as points from './contact-point-repository'
import * as contacts from './contact-repository'
import * as roles from './contact-role-repository'

/** A contact as it is to be erased; undefined where it is gone already. */
export function contactToErase(db: ReadableDb, id: string): Contact | undefined {
  const facts = contacts.find(db, id)
  return facts && { ...facts, roles: roles.findByContact(db, id), points: points.findByContact(db, id) }
}

/** Deletes the entry; its roles and points go with it, links of others to it are cut, and the search index follows. */
export function eraseContactEntry(db: WritableDb, id: string): void {
  contacts.remove(db, id)
}

/** How many contacts are linked to this organisation, not counting one of them. */
export function linkedTo(db: ReadableDb, organisationId: string, besides: string): number {
  return contacts.countLinkedTo(db, organisationId, besides)
}

/** Every text the search index has of a contact. */
export function indexedTexts(contact: Contact): string[] {
  return [searchText(contact)]
}
