import { signOfInterest, type SignOfInterest } from '@core/house/sign-of-interest'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = ReturnType<typeof toRow>

const columns = 'id, contact_id, channel, purpose, shown_on, evidence, recorded_by, recorded_at'

/** Of one contact, the newest first. */
export function findByContact(db: ReadableDb, contactId: string): SignOfInterest[] {
  return findByContacts(db, [contactId])
}

/** Of many contacts with one question, the newest first. */
export function findByContacts(db: ReadableDb, ids: readonly string[]): SignOfInterest[] {
  const sql = `SELECT ${columns} FROM sign_of_interest WHERE contact_id IN (SELECT value FROM json_each(@ids))
    ORDER BY shown_on DESC, number DESC`
  return db.all<Row>(sql, { ids: JSON.stringify(ids) }).map(fromRow)
}

/** One sign by its id. */
export function find(db: ReadableDb, id: string): SignOfInterest | undefined {
  const row = db.get<Row>(`SELECT ${columns} FROM sign_of_interest WHERE id = @id`, { id })
  return row && fromRow(row)
}

/** Adds a sign. */
export function insert(db: WritableDb, added: SignOfInterest): void {
  db.run(
    `INSERT INTO sign_of_interest (${columns}) VALUES (@id, @contact_id, @channel, @purpose, @shown_on, @evidence,
       @recorded_by, @recorded_at)`,
    toRow(added),
  )
}

/** Takes a sign away. */
export function remove(db: WritableDb, id: string): void {
  db.run('DELETE FROM sign_of_interest WHERE id = @id', { id })
}

/** Gives the signs of one contact to another, when two entries are joined. */
export function repoint(db: WritableDb, from: string, to: string): void {
  db.run('UPDATE sign_of_interest SET contact_id = @to WHERE contact_id = @from', { from, to })
}

function toRow(from: SignOfInterest) {
  return {
    id: from.id,
    contact_id: from.contactId,
    channel: from.channel as string,
    purpose: from.purpose as string,
    shown_on: from.shownOn,
    evidence: from.evidence,
    recorded_by: from.recordedBy,
    recorded_at: from.recordedAt,
  }
}

function fromRow(row: Row): SignOfInterest {
  return signOfInterest.parse({
    id: row.id,
    contactId: row.contact_id,
    channel: row.channel,
    purpose: row.purpose,
    shownOn: row.shown_on,
    evidence: row.evidence,
    recordedBy: row.recorded_by,
    recordedAt: row.recorded_at,
  })
}
