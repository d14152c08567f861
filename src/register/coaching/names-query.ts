import { type ContactCategory, rolesIn } from '@core/contacts/contact-category'
import type { ReadableDb } from '../file/db'

/** The names of contacts, by id. */
export function findNames(db: ReadableDb, ids: readonly (string | null)[]): ReadonlyMap<string, string> {
  const sql = 'SELECT id, display_name AS name FROM contact WHERE id IN (SELECT value FROM json_each(@ids))'
  const rows = db.all<{ id: string; name: string }>(sql, { ids: JSON.stringify(ids.filter(Boolean)) })
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** The e-mail addresses of a contact that are in use. */
export function findEmails(db: ReadableDb, contactId: string): { id: string; value: string }[] {
  const sql = `SELECT id, value FROM contact_point WHERE contact_id = @contactId AND kind = 'email' AND valid = 1
    ORDER BY position LIMIT 50`
  return db.all(sql, { contactId })
}

/** The roles of a contact; none of one that is gone. */
export function findRoles(db: ReadableDb, contactId: string): ContactCategory[] {
  const row = db.get<{ bits: number }>('SELECT role_bits AS bits FROM contact WHERE id = @contactId', { contactId })
  return rolesIn(row?.bits ?? 0)
}
