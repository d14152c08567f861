import type { ReadableDb } from '../file/db'

/**
 * Entries that are about this contact and about no other one that stays, those that were lifted among them: what was typed
 * in them, and what is attached to them, goes with the contact.
 */
export function entriesAbout(db: ReadableDb, contactId: string): string[] {
  const sql = `SELECT DISTINCT s.id FROM suppression_key AS k JOIN suppression AS s ON s.id = k.suppression_id
    WHERE k.kind IN ('contact', 'same') AND k.value = @contactId AND s.about = 'person' AND NOT EXISTS (
      SELECT 1 FROM suppression_key AS o JOIN contact AS c ON c.id = o.value
      WHERE o.suppression_id = s.id AND o.kind = 'contact' AND o.value <> @contactId)`
  return db.all<{ id: string }>(sql, { contactId }).map(({ id }) => id)
}
