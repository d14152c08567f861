import { noContactEvent, type NoContactEvent } from '@core/contacts/no-contact'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = ReturnType<typeof toRow>

const columns = 'id, contact_id, marked, happened_on, asked_by, reason, recorded_at'

/** Every setting and taking off of the mark at a contact, the latest first. */
export function findByContact(db: ReadableDb, contactId: string): NoContactEvent[] {
  const sql = `SELECT ${columns} FROM no_contact_event WHERE contact_id = @contactId
    ORDER BY happened_on DESC, number DESC LIMIT 50`
  return db.all<Row>(sql, { contactId }).map(fromRow)
}

/** Adds one to the history. */
export function insert(db: WritableDb, event: NoContactEvent): void {
  db.run(
    `INSERT INTO no_contact_event (${columns})
     VALUES (@id, @contact_id, @marked, @happened_on, @asked_by, @reason, @recorded_at)`,
    toRow(event),
  )
}

/** What belonged to the entry that goes belongs to the one that stays. */
export function repoint(db: WritableDb, from: string, to: string): void {
  db.run('UPDATE no_contact_event SET contact_id = @to WHERE contact_id = @from', { from, to })
}

function toRow({ id, contactId, marked, on, askedBy, reason, recordedAt }: NoContactEvent) {
  return {
    id,
    contact_id: contactId,
    marked: marked ? 1 : 0,
    happened_on: on,
    asked_by: askedBy,
    reason,
    recorded_at: recordedAt,
  }
}

function fromRow(row: Row): NoContactEvent {
  return noContactEvent.parse({
    id: row.id,
    contactId: row.contact_id,
    marked: row.marked === 1,
    on: row.happened_on,
    askedBy: row.asked_by,
    reason: row.reason,
    recordedAt: row.recorded_at,
  })
}
