import type { ReadableDb } from '../file/db'

/** The contact of a case, while it is there to be erased. */
export function findContactStage(db: ReadableDb, id: string): { id: string; name: string; stage: string } | undefined {
  const sql = `SELECT id, display_name AS name, stage FROM contact WHERE id = @id AND stage <> 'arriving'`
  return db.get<{ id: string; name: string; stage: string }>(sql, { id })
}
