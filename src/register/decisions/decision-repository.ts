import { decision, decisionSummary, type Decision, type DecisionSummary } from '@core/decisions/decision'
import { flowsIn, notMarketing, type FlowGroup } from '@core/flows/flow-groups'
import type { Bind, ReadableDb, WritableDb } from '../file/db'
import * as grounds from './ground-repository'

type Row = ReturnType<typeof toRow>
type WholeOnly = 'note' | 'role' | 'replaces' | 'flow_version' | 'rules_version' | 'snapshot'
type SummaryRow = Omit<Row, WholeOnly>
type WholeRow = Row & { relied: string }

const summaryColumns = `id, flow_id, title, subject, contact_id, verdict, mendable, by_house, word, author, review_on,
  decided_at`
const wholeColumns = `${summaryColumns}, note, role, replaces, flow_version, rules_version, snapshot,
  coalesce((SELECT relied FROM decision_ground WHERE decision_id = decision.id), '[]') AS relied`

/** One decision by its id, with its snapshot. */
export function find(db: ReadableDb, id: string): Decision | undefined {
  const row = db.get<WholeRow>(`SELECT ${wholeColumns} FROM decision WHERE id = @id`, { id })
  return row && fromRow(row)
}

/** Those with these ids, in no order. */
export function findMany(db: ReadableDb, ids: readonly string[]): DecisionSummary[] {
  const sql = `SELECT ${summaryColumns} FROM decision WHERE id IN (SELECT value FROM json_each(@ids))`
  return db.all<SummaryRow>(sql, { ids: JSON.stringify(ids) }).map(summaryFromRow)
}

/** The decision made instead of this one, if any. */
export function findReplacement(db: ReadableDb, id: string): string | null {
  const sql = 'SELECT id FROM decision WHERE replaces = @id ORDER BY decided_at DESC, id DESC LIMIT 1'
  return db.get<{ id: string }>(sql, { id })?.id ?? null
}

/** Of these, the ones another decision was made instead of. */
export function findReplaced(db: ReadableDb, ids: readonly string[]): string[] {
  const sql = 'SELECT DISTINCT replaces AS id FROM decision WHERE replaces IN (SELECT value FROM json_each(@ids))'
  return db.all<{ id: string }>(sql, { ids: JSON.stringify(ids) }).map(({ id }) => id)
}

type PageOf = {
  readonly contactId?: string | undefined
  readonly flowId?: string | undefined
  readonly group?: FlowGroup | undefined
  readonly search?: string | undefined
  readonly limit: number
  readonly offset: number
}

/** Newest first: of one contact, one flow or one group, with these words, or all of them. */
export function findPage(
  db: ReadableDb,
  { limit, offset, ...wanted }: PageOf,
): { rows: DecisionSummary[]; total: number } {
  const { where, bound } = chosen(wanted)
  const rows = db.all<SummaryRow>(
    `SELECT ${summaryColumns} FROM decision ${where} ORDER BY decided_at DESC, id DESC LIMIT @limit OFFSET @offset`,
    { ...bound, limit, offset },
  )
  const counted = db.get<{ total: number }>(`SELECT count(*) AS total FROM decision ${where}`, bound)
  return { rows: rows.map(summaryFromRow), total: counted?.total ?? 0 }
}

function chosen({ contactId, flowId, group, search }: Omit<PageOf, 'limit' | 'offset'>): {
  where: string
  bound: Bind
} {
  const words = search?.trim() ?? ''
  const parts: string[] = []
  const bound: Bind = {}
  if (contactId !== undefined) {
    parts.push('contact_id = @contactId')
    bound['contactId'] = contactId
  }
  if (flowId !== undefined) {
    parts.push('flow_id = @flowId')
    bound['flowId'] = flowId
  }
  if (group !== undefined) {
    const flows = flowsIn(group)
    parts.push(`flow_id ${flows ? 'IN' : 'NOT IN'} (SELECT value FROM json_each(@flows))`)
    bound['flows'] = JSON.stringify(flows ?? notMarketing)
  }
  if (words !== '') {
    parts.push('instr(lower(subject || char(10) || title || char(10) || author), lower(@words)) > 0')
    bound['words'] = words
  }
  return { where: parts.length === 0 ? '' : `WHERE ${parts.join(' AND ')}`, bound }
}

/** Every decision about a contact, whole. */
export function findByContact(db: ReadableDb, contactId: string): Decision[] {
  const sql = `SELECT ${wholeColumns} FROM decision WHERE contact_id = @contactId ORDER BY decided_at, id`
  return db.all<WholeRow>(sql, { contactId }).map(fromRow)
}

/** Those with a review date, the earliest first. */
export function findWithReview(db: ReadableDb, limit: number): DecisionSummary[] {
  const rows = db.all<SummaryRow>(
    `SELECT ${summaryColumns} FROM decision WHERE review_on <> '' ORDER BY review_on, id LIMIT @limit`,
    { limit },
  )
  return rows.map(summaryFromRow)
}

/** Adds a decision with what it rests on; the one it is made instead of is no longer watched. */
export function insert(db: WritableDb, added: Decision): void {
  const row = toRow(added)
  const columns = Object.keys(row)
  db.run(`INSERT INTO decision (${columns.join(', ')}) VALUES (${columns.map((one) => `@${one}`).join(', ')})`, row)
  grounds.insert(db, added)
}

/** Writes what may change when the person is erased: everything that could name them. */
export function minimise(db: WritableDb, made: Decision): void {
  const { id, subject, contact_id, author, role, note, review_on, snapshot } = toRow(made)
  db.run(
    `UPDATE decision SET subject = @subject, contact_id = @contact_id, author = @author, role = @role, note = @note,
       review_on = @review_on, snapshot = @snapshot WHERE id = @id`,
    { id, subject, contact_id, author, role, note, review_on, snapshot },
  )
  grounds.forget(db, id)
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
    role: from.role,
    replaces: from.replaces,
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

function fromRow(row: WholeRow): Decision {
  return decision.parse({
    ...summaryOf(row),
    note: row.note,
    role: row.role,
    replaces: row.replaces,
    relied: JSON.parse(row.relied),
    flowVersion: row.flow_version,
    rulesVersion: row.rules_version,
    snapshot: JSON.parse(row.snapshot),
  })
}

/** Gives the decisions about one contact to another. */
export function repoint(db: WritableDb, from: string, to: string): void {
  db.run('UPDATE decision SET contact_id = @to WHERE contact_id = @from', { from, to })
}
