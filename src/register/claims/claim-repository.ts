import { claim, type Claim } from '@core/claims/claim'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = ReturnType<typeof toRow>

const columns =
  'id, reference, contact_id, name, decided_on, decided_by, reason, until_on, added_at, closed_on, closed_by, close_note'

/** One claim by its id. */
export function find(db: ReadableDb, id: string): Claim | undefined {
  const row = db.get<Row>(`SELECT ${columns} FROM legal_claim WHERE id = @id`, { id })
  return row && fromRow(row)
}

/** Every claim about a contact, the open ones first. */
export function findByContact(db: ReadableDb, contactId: string): Claim[] {
  const sql = `SELECT ${columns} FROM legal_claim WHERE contact_id = @contactId ORDER BY closed_on <> '', number DESC`
  return db.all<Row>(sql, { contactId }).map(fromRow)
}

/** The open claims about a contact, the first first. */
export function findOpen(db: ReadableDb, contactId: string): Claim[] {
  const sql = `SELECT ${columns} FROM legal_claim WHERE contact_id = @contactId AND closed_on = '' ORDER BY number`
  return db.all<Row>(sql, { contactId }).map(fromRow)
}

/** Every open claim about somebody who is in the register, by its day. */
export function findAllOpen(db: ReadableDb): Claim[] {
  const sql = `SELECT ${columns} FROM legal_claim WHERE closed_on = '' ORDER BY until_on, number`
  return db.all<Row>(sql).map(fromRow)
}

/** How many claims there are about a contact. */
export function countByContact(db: ReadableDb, contactId: string): number {
  const sql = 'SELECT count(*) AS n FROM legal_claim WHERE contact_id = @contactId'
  return db.get<{ n: number }>(sql, { contactId })?.n ?? 0
}

/** The highest number given in a year; 0 where there is none. */
export function lastCount(db: ReadableDb, year: string): number {
  const sql = `SELECT max(CAST(substr(reference, length(@from) + 1) AS INTEGER)) AS n FROM legal_claim
    WHERE reference >= @from AND reference < @to`
  return db.get<{ n: number | null }>(sql, { from: `LC-${year}-`, to: `LC-${year}-~` })?.n ?? 0
}

/** Adds a claim. */
export function insert(db: WritableDb, added: Claim): void {
  db.run(
    `INSERT INTO legal_claim (${columns}) VALUES (@id, @reference, @contact_id, @name, @decided_on, @decided_by, @reason,
       @until_on, @added_at, @closed_on, @closed_by, @close_note)`,
    toRow(added),
  )
}

/** Writes what changes of a claim: its day and reasons, and how it ended. */
export function update(db: WritableDb, changed: Claim): void {
  const { id, reason, until_on, closed_on, closed_by, close_note } = toRow(changed)
  db.run(
    `UPDATE legal_claim SET reason = @reason, until_on = @until_on, closed_on = @closed_on, closed_by = @closed_by,
       close_note = @close_note WHERE id = @id`,
    { id, reason, until_on, closed_on, closed_by, close_note },
  )
}

/** What is about the entry that goes is about the one that stays. */
export function repoint(db: WritableDb, from: string, to: string): void {
  db.run('UPDATE legal_claim SET contact_id = @to WHERE contact_id = @from', { from, to })
}

function toRow(from: Claim) {
  return {
    id: from.id,
    reference: from.reference,
    contact_id: from.contactId,
    name: from.name,
    decided_on: from.decidedOn,
    decided_by: from.decidedBy,
    reason: from.reason,
    until_on: from.untilOn,
    added_at: from.addedAt,
    closed_on: from.closedOn,
    closed_by: from.closedBy,
    close_note: from.closeNote,
  }
}

function fromRow(row: Row): Claim {
  return claim.parse({
    id: row.id,
    reference: row.reference,
    contactId: row.contact_id,
    name: row.name,
    decidedOn: row.decided_on,
    decidedBy: row.decided_by,
    reason: row.reason,
    untilOn: row.until_on,
    addedAt: row.added_at,
    closedOn: row.closed_on,
    closedBy: row.closed_by,
    closeNote: row.close_note,
  })
}
