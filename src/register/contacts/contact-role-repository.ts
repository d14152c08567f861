import { contactCategories, type ContactCategory } from '@core/contacts/contact-category'
import { z } from 'zod'
import type { ReadableDb, WritableDb } from '../file/db'

const role = z.enum(contactCategories)

/** The roles of a contact, in the order of the categories. */
export function findByContact(db: ReadableDb, contactId: string): ContactCategory[] {
  const rows = db.all<{ role: string }>('SELECT role FROM contact_role WHERE contact_id = @contactId', { contactId })
  return inOrder(rows.map((row) => role.parse(row.role)))
}

/** Adds what is new and takes away what is gone. */
export function replace(
  db: WritableDb,
  contactId: string,
  before: readonly ContactCategory[],
  after: readonly ContactCategory[],
): void {
  for (const gone of before.filter((one) => !after.includes(one))) {
    db.run('DELETE FROM contact_role WHERE contact_id = @contactId AND role = @role', { contactId, role: gone })
  }
  for (const added of after.filter((one) => !before.includes(one))) {
    db.run('INSERT INTO contact_role (contact_id, role) VALUES (@contactId, @role)', { contactId, role: added })
  }
}

function inOrder(roles: readonly ContactCategory[]): ContactCategory[] {
  return contactCategories.filter((category) => roles.includes(category))
}
