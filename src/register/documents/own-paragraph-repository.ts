import { ownParagraph, type OwnParagraph } from '@core/documents/own-paragraph'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = { id: string; template_id: string; after: string; words: string; position: number; saved_at: string }

/** A paragraph and the document it stands in. */
export type KeptParagraph = OwnParagraph & { readonly templateId: string }

/** The own paragraphs of one document, in their order. */
export function findOf(db: ReadableDb, templateId: string): KeptParagraph[] {
  const sql = 'SELECT * FROM own_paragraph WHERE template_id = @templateId ORDER BY position, saved_at, id'
  return db.all<Row>(sql, { templateId }).map(fromRow)
}

/** One of them. */
export function find(db: ReadableDb, id: string): KeptParagraph | undefined {
  const row = db.get<Row>('SELECT * FROM own_paragraph WHERE id = @id', { id })
  return row && fromRow(row)
}

/** Adds one behind the others. `savedAt` is a UTC instant. */
export function insert(db: WritableDb, { id, templateId, after, words }: KeptParagraph, savedAt: string): void {
  db.run(
    `INSERT INTO own_paragraph (id, template_id, after, words, position, saved_at)
     VALUES (@id, @templateId, @after, @words,
       (SELECT coalesce(max(position), 0) + 1 FROM own_paragraph WHERE template_id = @templateId), @savedAt)`,
    { id, templateId, after, words, savedAt },
  )
}

/** Writes one anew. */
export function update(db: WritableDb, { id, after, words }: OwnParagraph, savedAt: string): void {
  db.run('UPDATE own_paragraph SET after = @after, words = @words, saved_at = @savedAt WHERE id = @id', {
    id,
    after,
    words,
    savedAt,
  })
}

/** Takes one out. */
export function remove(db: WritableDb, id: string): void {
  db.run('DELETE FROM own_paragraph WHERE id = @id', { id })
}

function fromRow({ id, template_id, after, words }: Row): KeptParagraph {
  return { ...ownParagraph.parse({ id, after, words }), templateId: template_id }
}
