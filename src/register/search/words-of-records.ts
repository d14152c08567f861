import type { ReadableDb } from '../file/db'

/** Every word the search knows of these records, as it was taken in: for an erasure, which must leave none of them. */
export function wordsOfRecords(db: ReadableDb, records: readonly string[]): string[] {
  const given = '(SELECT value FROM json_each(@records))'
  const sql = `SELECT words FROM search_entry WHERE source_id IN ${given} AND record_id = source_id
    UNION ALL SELECT words FROM search_entry WHERE record_id IN ${given} AND record_id <> source_id`
  return db.all<{ words: string }>(sql, { records: JSON.stringify(records) }).map(({ words }) => words)
}
