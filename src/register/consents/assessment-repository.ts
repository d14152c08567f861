import { assessmentOnFile, type AssessmentOnFile } from '@core/consents/assessment'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = ReturnType<typeof toRow>
const columns = 'id, purpose, signed_on, signed_by, review_on, kept_where, recorded_at, ended_on'

/** Those that stand first, the latest signed first. */
export function findAll(db: ReadableDb, limit: number): AssessmentOnFile[] {
  const sql = `SELECT ${columns} FROM marketing_assessment
    ORDER BY ended_on <> '', signed_on DESC, recorded_at DESC, id LIMIT @limit`
  return db.all<Row>(sql, { limit }).map(fromRow)
}

/** One by its id. */
export function find(db: ReadableDb, id: string): AssessmentOnFile | undefined {
  const row = db.get<Row>(`SELECT ${columns} FROM marketing_assessment WHERE id = @id`, { id })
  return row && fromRow(row)
}

/** Adds one. */
export function insert(db: WritableDb, added: AssessmentOnFile): void {
  db.run(
    `INSERT INTO marketing_assessment (${columns}) VALUES (@id, @purpose, @signed_on, @signed_by, @review_on, @kept_where,
       @recorded_at, @ended_on)`,
    toRow(added),
  )
}

/** Says from which day it carries nothing any more. */
export function end(db: WritableDb, id: string, endedOn: string): void {
  db.run('UPDATE marketing_assessment SET ended_on = @endedOn WHERE id = @id', { id, endedOn })
}

function toRow(from: AssessmentOnFile) {
  return {
    id: from.id,
    purpose: from.purpose,
    signed_on: from.signedOn,
    signed_by: from.signedBy,
    review_on: from.reviewOn,
    kept_where: from.keptWhere,
    recorded_at: from.recordedAt,
    ended_on: from.endedOn,
  }
}

function fromRow(row: Row): AssessmentOnFile {
  return assessmentOnFile.parse({
    id: row.id,
    purpose: row.purpose,
    signedOn: row.signed_on,
    signedBy: row.signed_by,
    reviewOn: row.review_on,
    keptWhere: row.kept_where,
    recordedAt: row.recorded_at,
    endedOn: row.ended_on,
  })
}
