import type { ReadableDb, WritableDb } from '../file/db'

/** What came of reading the words of a file; `reading` while it is tried. */
export type KeptText = { readonly state: 'reading' | 'read' | 'part' | 'none' | 'unreadable'; readonly text: string }

/** Notes what came of reading a file. */
export function save(db: WritableDb, attachmentId: string, { state, text }: KeptText): void {
  db.run(
    `INSERT INTO attachment_text (attachment_id, state, text) VALUES (@attachmentId, @state, @text)
     ON CONFLICT (attachment_id) DO UPDATE SET state = excluded.state, text = excluded.text`,
    { attachmentId, state, text },
  )
}

/** Files on a record whose words nobody has read yet. */
export function findUnread(db: ReadableDb, limit: number): string[] {
  const sql = `SELECT id FROM attachment a WHERE stage = 'kept'
    AND NOT EXISTS (SELECT 1 FROM attachment_text WHERE attachment_id = a.id) LIMIT @limit`
  return db.all<{ id: string }>(sql, { limit }).map(({ id }) => id)
}

/** Files during whose reading the program ended: not tried again, because the file may have been the reason. */
export function findBrokenOff(db: ReadableDb): string[] {
  const sql = `SELECT attachment_id AS id FROM attachment_text WHERE state = 'reading'`
  return db.all<{ id: string }>(sql).map(({ id }) => id)
}

/** The name of a file and the words that were read in it. */
export function wordsOf(db: ReadableDb, attachmentId: string): string[] {
  const sql = `SELECT a.name, t.text FROM attachment a LEFT JOIN attachment_text t ON t.attachment_id = a.id
    WHERE a.id = @attachmentId`
  const row = db.get<{ name: string; text: string | null }>(sql, { attachmentId })
  return row ? [row.name, row.text ?? ''] : []
}
