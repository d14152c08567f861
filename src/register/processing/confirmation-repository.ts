import type { ReadableDb, WritableDb } from '../file/db'

type Row = { part: string; confirmed_by: string; confirmed_at: string }

/** That somebody confirmed an answer: which question, who, and when. */
export type Confirmation = { readonly part: string; readonly by: string; readonly at: string }

/** What was confirmed about one entry of the record. */
export function confirmationsOf(db: ReadableDb, aboutId: string): Confirmation[] {
  return db
    .all<Row>(
      'SELECT part, confirmed_by, confirmed_at FROM processing_confirmation WHERE about_id = @aboutId ORDER BY number',
      { aboutId },
    )
    .map(({ part, confirmed_by: by, confirmed_at: at }) => ({ part, by, at }))
}

/** What is confirmed about one entry from now on; what was confirmed before and is not among it is asked again. */
export function confirm(db: WritableDb, aboutId: string, confirmed: readonly Confirmation[]): void {
  db.run('DELETE FROM processing_confirmation WHERE about_id = @aboutId', { aboutId })
  for (const { part, by, at } of confirmed)
    db.run(
      `INSERT INTO processing_confirmation (about_id, part, confirmed_by, confirmed_at)
       VALUES (@aboutId, @part, @by, @at)`,
      { aboutId, part, by, at },
    )
}
