import type { WritableDb } from '../file/db'
import type { JournalEntry } from '../file/journal/journal'

/** Records that a line of the erasure journal about a record was carried out in this register. */
export function noteCarriedOut(db: WritableDb, { id, kind, recordId, erasedAt }: JournalEntry): void {
  db.run(
    'INSERT OR IGNORE INTO destroyed_record (id, kind, record_id, destroyed_at) VALUES (@id, @kind, @recordId, @erasedAt)',
    { id, kind, recordId, erasedAt },
  )
}
