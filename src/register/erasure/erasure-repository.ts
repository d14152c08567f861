import type { ReadableDb, WritableDb } from '../file/db'
import type { JournalEntry } from '../file/journal/journal'

/** The journal entries among these that were carried out in this register. */
export function findDone(db: ReadableDb, ids: readonly string[]): Set<string> {
  const sql = `SELECT id FROM erasure WHERE id IN (SELECT value FROM json_each(@ids))
    UNION ALL SELECT id FROM destroyed_record WHERE id IN (SELECT value FROM json_each(@ids))`
  return new Set(db.all<{ id: string }>(sql, { ids: JSON.stringify(ids) }).map(({ id }) => id))
}

/** Records that the entry of a contact was carried out, with its marks. */
export function insert(db: WritableDb, { id, kind, recordId, erasedAt, suppression }: JournalEntry): void {
  db.run('INSERT INTO erasure (id, kind, record_id, erased_at) VALUES (@id, @kind, @recordId, @erasedAt)', {
    id,
    kind,
    recordId,
    erasedAt,
  })
  for (const mark of suppression)
    db.run('INSERT INTO erasure_mark (erasure_id, mark) VALUES (@id, @mark)', { id, mark })
}
