import type { ReadableDb, WritableDb } from '../file/db'

/** When two contacts become one: what imports noted about the one that goes is then about the one that stays. */
export function repointImports(db: WritableDb, from: string, to: string): void {
  db.run('UPDATE import_addition SET contact_id = @to WHERE contact_id = @from', { from, to })
}

/**
 * Rows of files that stayed out may hold anybody’s words, and nobody can tell whose: all of them go with every erasure. They
 * were only kept so that they could be saved while the import is fresh.
 */
export function eraseImportRows(db: WritableDb): void {
  db.run(`DELETE FROM import_row WHERE import_id IN (SELECT id FROM import_batch WHERE state IN ('done', 'undone'))`)
}

/** Notes that a request came with an import. */
export function insertRequestLink(db: WritableDb, requestId: string, importId: string): void {
  db.run('INSERT INTO import_request (request_id, import_id) VALUES (@requestId, @importId)', { requestId, importId })
}

/** The last request of an import that was not taken back yet. */
export function lastRequestOf(db: ReadableDb, importId: string): string | undefined {
  const sql = 'SELECT request_id AS id FROM import_request WHERE import_id = @importId ORDER BY rowid DESC LIMIT 1'
  return db.get<{ id: string }>(sql, { importId })?.id
}

/** Forgets that a request came with an import. */
export function removeRequestLink(db: WritableDb, requestId: string): void {
  db.run('DELETE FROM import_request WHERE request_id = @requestId', { requestId })
}
