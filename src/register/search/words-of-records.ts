import type { ReadableDb } from '../file/db'

/** Every word the search knows of these records, as it was taken in: for an erasure, which must leave none of them. */
export function wordsOfRecords(db: ReadableDb, records: readonly string[]): string[] {
  const sql = 'SELECT words FROM search_entry WHERE record_id IN (SELECT value FROM json_each(@records))'
  return db.all<{ words: string }>(sql, { records: JSON.stringify(records) }).map(({ words }) => words)
}
