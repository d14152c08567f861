import { assessment, type Assessment } from '@core/assessments/assessment'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = ReturnType<typeof toRow>

const columns = 'id, kind, title, purpose_id, answers, outcome, signed_by, signed_on, review_on, on_file_id, begun_at'

/** Every assessment, the latest first. */
export function findAll(db: ReadableDb, limit: number): Assessment[] {
  return db.all<Row>(`SELECT ${columns} FROM assessment ORDER BY number DESC LIMIT @limit`, { limit }).map(fromRow)
}

/** One assessment by its id. */
export function find(db: ReadableDb, id: string): Assessment | undefined {
  const row = db.get<Row>(`SELECT ${columns} FROM assessment WHERE id = @id`, { id })
  return row && fromRow(row)
}

/** Adds one. */
export function insert(db: WritableDb, added: Assessment): void {
  db.run(
    `INSERT INTO assessment (${columns}) VALUES (@id, @kind, @title, @purpose_id, @answers, @outcome, @signed_by,
       @signed_on, @review_on, @on_file_id, @begun_at)`,
    toRow(added),
  )
}

/** Writes one over what stood there. */
export function update(db: WritableDb, changed: Assessment): void {
  const { kind: _kind, title: _title, purpose_id: _purpose, begun_at: _begun, ...row } = toRow(changed)
  db.run(
    `UPDATE assessment SET answers = @answers, outcome = @outcome, signed_by = @signed_by, signed_on = @signed_on,
       review_on = @review_on, on_file_id = @on_file_id WHERE id = @id`,
    row,
  )
}

/** Takes one out. */
export function remove(db: WritableDb, id: string): void {
  db.run('DELETE FROM assessment WHERE id = @id', { id })
}

function toRow(from: Assessment) {
  return {
    id: from.id,
    kind: from.kind,
    title: from.title,
    purpose_id: from.purposeId,
    answers: JSON.stringify(from.answers),
    outcome: from.outcome,
    signed_by: from.signedBy,
    signed_on: from.signedOn,
    review_on: from.reviewOn,
    on_file_id: from.onFileId,
    begun_at: from.begunAt,
  }
}

function fromRow(row: Row): Assessment {
  return assessment.parse({
    id: row.id,
    kind: row.kind,
    title: row.title,
    purposeId: row.purpose_id,
    answers: JSON.parse(row.answers),
    outcome: row.outcome,
    signedBy: row.signed_by,
    signedOn: row.signed_on,
    reviewOn: row.review_on,
    onFileId: row.on_file_id,
    begunAt: row.begun_at,
  })
}
