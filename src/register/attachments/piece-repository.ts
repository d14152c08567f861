import type { ReadableDb, WritableDb } from '../file/db'

/** Adds the next piece of a file. */
export function insert(db: WritableDb, attachmentId: string, position: number, bytes: Uint8Array): void {
  db.run('INSERT INTO attachment_piece (attachment_id, position, bytes) VALUES (@attachmentId, @position, @bytes)', {
    attachmentId,
    position,
    bytes,
  })
}

/** How many pieces a file has. */
export function count(db: ReadableDb, attachmentId: string): number {
  const sql = 'SELECT count(*) AS n FROM attachment_piece WHERE attachment_id = @attachmentId'
  return db.get<{ n: number }>(sql, { attachmentId })?.n ?? 0
}

/** One piece of a file. */
export function find(db: ReadableDb, attachmentId: string, position: number): Uint8Array<ArrayBuffer> | undefined {
  const sql = 'SELECT bytes FROM attachment_piece WHERE attachment_id = @attachmentId AND position = @position'
  return db.get<{ bytes: Uint8Array<ArrayBuffer> }>(sql, { attachmentId, position })?.bytes
}
