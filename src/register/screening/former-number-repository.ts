import type { ReadableDb, WritableDb } from '../file/db'

/** Numbers that were looked up while they were this contact’s and are not any more, in their normal form. */
export function findOf(db: ReadableDb, contactId: string): string[] {
  const sql = 'SELECT normal FROM former_number WHERE contact_id = @contactId ORDER BY number'
  return db.all<{ normal: string }>(sql, { contactId }).map(({ normal }) => normal)
}

/** Those of them that are nobody else’s today. */
export function findOnlyOf(db: ReadableDb, contactId: string): string[] {
  const sql = `SELECT normal FROM former_number AS f WHERE contact_id = @contactId AND NOT EXISTS (
      SELECT 1 FROM contact_point AS p WHERE p.normal = f.normal AND p.contact_id <> @contactId)
    ORDER BY number`
  return db.all<{ normal: string }>(sql, { contactId }).map(({ normal }) => normal)
}

/** Gives what was one contact’s to another, when two entries are joined. */
export function repointFormerNumbers(db: WritableDb, from: string, to: string): void {
  db.run('UPDATE OR IGNORE former_number SET contact_id = @to WHERE contact_id = @from', { from, to })
}
