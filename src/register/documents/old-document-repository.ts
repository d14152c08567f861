import type { ReadableDb, WritableDb } from '../file/db'

type Row = { id: string; attachment_id: string; template_id: string; in_force_on: string }

/** An old document without what its file says of itself. */
export type KeptOld = {
  readonly id: string
  readonly attachmentId: string
  readonly templateId: string
  readonly inForceOn: string
}

const columns = 'o.id, o.attachment_id, o.template_id, o.in_force_on'

/** Adds one, in the change that keeps its file. */
export function insert(db: WritableDb, { id, attachmentId, templateId, inForceOn }: KeptOld): void {
  db.run(
    `INSERT INTO old_document (id, attachment_id, template_id, in_force_on)
     VALUES (@id, @attachmentId, @templateId, @inForceOn)`,
    { id, attachmentId, templateId, inForceOn },
  )
}

/** One by its id. */
export function find(db: ReadableDb, id: string): KeptOld | undefined {
  const row = db.get<Row>(`SELECT ${columns} FROM old_document o WHERE o.id = @id`, { id })
  return row && fromRow(row)
}

/** Those of a document whose file is there, the latest first; those without a day come last. */
export function findOf(db: ReadableDb, templateId: string, limit: number): KeptOld[] {
  const sql = `SELECT ${columns} FROM old_document o JOIN attachment a ON a.id = o.attachment_id AND a.stage = 'kept'
    WHERE o.template_id = @templateId ORDER BY o.in_force_on DESC, o.number DESC LIMIT @limit`
  return db.all<Row>(sql, { templateId, limit }).map(fromRow)
}

function fromRow(row: Row): KeptOld {
  return { id: row.id, attachmentId: row.attachment_id, templateId: row.template_id, inForceOn: row.in_force_on }
}
