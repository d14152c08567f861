import { newContact, type NewContact } from '@core/contacts/contact'
import { contactFilter, type ContactFilter } from '@core/contacts/contract'
import type { TimelineProvider } from '@core/contacts/timeline'
import type { OpenRegister } from '../../../src/register/file/open-register'
import { createContactsService } from '../../../src/register/contacts/contacts-service'
import { openTestRegister } from '../../fixtures/register'

/** The contacts service on a real register, with inputs parsed as the worker parses them. */
export function openContacts(timelines: readonly TimelineProvider[] = []) {
  const test = openTestRegister()
  const contacts = createContactsService(test.deps, timelines)
  const add = (facts: Partial<NewContact> & { displayName: string }) =>
    contacts.add(newContact.parse({ kind: 'person', ...facts }))
  const list = (filter: ContactFilter = {}) => contacts.list(contactFilter.parse(filter))
  const names = (filter: ContactFilter = {}) => list(filter).rows.map(({ displayName }) => displayName)
  /** A service that remembers nothing yet, over the same register. */
  const another = () => createContactsService(test.deps, timelines)
  return { ...test, another, register: test.deps.register, contacts, add, list, names }
}

/** Takes a change back, whether of one record or of many. */
export async function takeBack(undo: OpenRegister['undo'], token: string): Promise<string> {
  return (await undo.undoInPieces(token)) ?? undo.undo(token)
}
