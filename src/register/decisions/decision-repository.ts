import { decision, decisionSummary, type Decision, type DecisionSummary } from '@core/decisions/decision'
import type { Bind, ReadableDb, WritableDb } from '../file/db'

type Row = ReturnType<typeof toRow>
type SummaryRow = Omit<Row, 'note' | 'flow_version' | 'rules_version' | 'snapshot'>

const summaryColumns = `id, flow_id, title, subject, contact_id, verdict, mendable, by_house, word, author, review_on,
  decided_at`

/** One decision by its id, with its snapshot. */
export function find(db: ReadableDb, id: string): Decision | undefined {
  const row = db.get<Row>(
    `SELECT ${summaryColumns}, note, flow_version, rules_version, snapshot FROM decision WHERE id = @id`,
    { id },
  )
  return row && fromRow(row)
}

type PageOf = { contactId?: string | undefined; flowId?: string | undefined; limit: number; offset: number }

/** Newest first: of one contact, of one flow, or all of them. */
export function findPage(
  db: ReadableDb,
  { contactId, flowId, limit, offset }: PageOf,
): { rows: DecisionSummary[]; total: number } {
  const bound: Bind = { ...(contactId !== undefined && { contactId }), ...(flowId !== undefined && { flowId }) }
  const wanted = [
    ...(contactId === undefined ? [] : ['contact_id = @contactId']),
    ...(flowId === undefined ? [] : ['flow_id = @flowId']),
  ]
  const where = wanted.length === 0 ? '' : `WHERE ${wanted.join(' AND ')}`
  const rows = db.all<SummaryRow>(
    `SELECT ${summaryColumns} FROM decision ${where} ORDER BY decided_at DESC, id DESC LIMIT @limit OFFSET @offset`,
    { ...bound, limit, offset },
  )
  const counted = db.get<{ total: number }>(`SELECT count(*) AS total FROM decision ${where}`, bound)
  return { rows: rows.map(summaryFromRow), total: counted?.total ?? 0 }
}

/** Every decision about a contact, whole. */
export function findByContact(db: ReadableDb, contactId: string): Decision[] {
  const sql = `SELECT ${summaryColumns}, note, flow_version, rules_version, snapshot FROM decision
    WHERE contact_id = @contactId ORDER BY decided_at, id`
  return db.all<Row>(sql, { contactId }).map(fromRow)
}

/** Those with a review date, the earliest first. */
export function findWithReview(db: ReadableDb, limit: number): DecisionSummary[] {
  const rows = db.all<SummaryRow>(
    `SELECT ${summaryColumns} FROM decision WHERE review_on <> '' ORDER BY review_on, id LIMIT @limit`,
    { limit },
  )
  return rows.map(summaryFromRow)
}

/** Adds a decision. */
export function insert(db: WritableDb, added: Decision): void {
  db.run(
    `INSERT INTO decision (${summaryColumns}, note, flow_version, rules_version, snapshot) VALUES (@id, @flow_id, @title,
       @subject, @contact_id, @verdict, @mendable, @by_house, @word, @author, @review_on, @decided_at, @note,
       @flow_version, @rules_version, @snapshot)`,
    toRow(added),
  )
}

/** Writes what may change when the person is erased: everything that could name them. */
export function minimise(db: WritableDb, made: Decision): void {
  const { id, subject, contact_id, author, note, review_on, snapshot } = toRow(made)
  db.run(
    `UPDATE decision SET subject = @subject, contact_id = @contact_id, author = @author, note = @note,
       review_on = @review_on, snapshot = @snapshot WHERE id = @id`,
    { id, subject, contact_id, author, note, review_on, snapshot },
  )
}

/** Sets the review date, the one thing of a decision that may change. */
export function updateReview(db: WritableDb, id: string, reviewOn: string): void {
  db.run('UPDATE decision SET review_on = @reviewOn WHERE id = @id', { id, reviewOn })
}

function toRow(from: Decision) {
  return {
    id: from.id,
    flow_id: from.flowId,
    flow_version: from.flowVersion,
    rules_version: from.rulesVersion,
    title: from.title,
    subject: from.subject,
    contact_id: from.contactId,
    verdict: from.verdict,
    mendable: Number(from.mendable),
    by_house: Number(from.byHouse),
    word: from.word ?? null,
    author: from.author,
    note: from.note,
    review_on: from.reviewOn,
    decided_at: from.decidedAt,
    snapshot: JSON.stringify(from.snapshot),
  }
}

function summaryOf(row: SummaryRow) {
  return {
    id: row.id,
    flowId: row.flow_id,
    title: row.title,
    subject: row.subject,
    contactId: row.contact_id,
    verdict: row.verdict,
    mendable: Boolean(row.mendable),
    byHouse: Boolean(row.by_house),
    word: row.word ?? undefined,
    author: row.author,
    reviewOn: row.review_on,
    decidedAt: row.decided_at,
  }
}

function summaryFromRow(row: SummaryRow): DecisionSummary {
  return decisionSummary.parse(summaryOf(row))
}

function fromRow(row: Row): Decision {
  return decision.parse({
    ...summaryOf(row),
    note: row.note,
    flowVersion: row.flow_version,
    rulesVersion: row.rules_version,
    snapshot: JSON.parse(row.snapshot),
  })
}

/** Gives the decisions about one contact to another. */
export function repoint(db: WritableDb, from: string, to: string): void {
  db.run('UPDATE decision SET contact_id = @to WHERE contact_id = @from', { from, to })
}
