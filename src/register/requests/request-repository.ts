import { fold } from '@core/contacts/search-text'
import { request, type Request } from '@core/requests/request'
import type { ReadableDb, WritableDb } from '../file/db'

/** A row of the table `request`; only `toRow` and `fromRow` know its columns. */
export type RequestRow = ReturnType<typeof toRow>

export const requestColumns = `id, reference, count_in_year, kind, kind_version, received_on, received_by, contact_id, name, organisation,
  email, phone, asked_by, asked_as, scope, details, status, outcome, closed_on, close_note, due_on, clock, logged_at,
  search_text`

/** One request by its id. */
export function find(db: ReadableDb, id: string): Request | undefined {
  const row = db.get<RequestRow>(`SELECT ${requestColumns} FROM request WHERE id = @id`, { id })
  return row && fromRow(row)
}

/**
 * The highest number given under a beginning such as “AR-2026-”; 0 where there is none. By the reference and not by the
 * day of receipt: that day can be put right later, and the reference then stays.
 */
export function lastCount(db: ReadableDb, beginning: string): number {
  const sql = `SELECT max(count_in_year) AS n FROM request WHERE reference >= @beginning AND reference < @end`
  return db.get<{ n: number | null }>(sql, { beginning, end: `${beginning}~` })?.n ?? 0
}

/** Adds a request. */
export function insert(db: WritableDb, added: Request): void {
  db.run(
    `INSERT INTO request (${requestColumns}) VALUES (@id, @reference, @count_in_year, @kind, @kind_version, @received_on, @received_by,
       @contact_id, @name, @organisation, @email, @phone, @asked_by, @asked_as, @scope, @details, @status, @outcome,
       @closed_on, @close_note, @due_on, @clock, @logged_at, @search_text)`,
    toRow(added),
  )
}

/** Writes all that can change: its facts, its clock and how it stands. Its reference, kind and logging never do. */
export function update(db: WritableDb, changed: Request): void {
  const {
    reference: _,
    count_in_year: _count,
    kind: _kind,
    kind_version: _version,
    logged_at: _logged,
    ...row
  } = toRow(changed)
  db.run(
    `UPDATE request SET received_on = @received_on, received_by = @received_by, contact_id = @contact_id, name = @name,
       organisation = @organisation, email = @email, phone = @phone, asked_by = @asked_by, asked_as = @asked_as,
       scope = @scope, details = @details, status = @status, outcome = @outcome, closed_on = @closed_on,
       close_note = @close_note, due_on = @due_on, clock = @clock, search_text = @search_text WHERE id = @id`,
    row,
  )
}

/** Takes a request away: only for one that came with an import nobody has worked on since. */
export function remove(db: WritableDb, id: string): void {
  db.run('DELETE FROM request WHERE id = @id', { id })
}

/** The model of a row; throws when the row no longer fits it. */
export function fromRow(row: RequestRow): Request {
  return request.parse({
    id: row.id,
    reference: row.reference,
    kind: row.kind,
    kindVersion: row.kind_version,
    receivedOn: row.received_on,
    receivedBy: row.received_by,
    contactId: row.contact_id,
    name: row.name,
    organisation: row.organisation,
    email: row.email,
    phone: row.phone,
    askedBy: row.asked_by,
    askedAs: row.asked_as,
    scope: row.scope,
    details: JSON.parse(row.details),
    status: row.status,
    outcome: row.outcome,
    closedOn: row.closed_on,
    closeNote: row.close_note,
    clock: JSON.parse(row.clock),
    loggedAt: row.logged_at,
  })
}

function toRow(from: Request) {
  return {
    id: from.id,
    reference: from.reference,
    count_in_year: Number(from.reference.split('-').at(-1)),
    kind: from.kind,
    kind_version: from.kindVersion,
    received_on: from.receivedOn,
    received_by: from.receivedBy,
    contact_id: from.contactId,
    name: from.name,
    organisation: from.organisation,
    email: from.email,
    phone: from.phone,
    asked_by: from.askedBy,
    asked_as: from.askedAs,
    scope: from.scope,
    details: JSON.stringify(from.details),
    status: from.status,
    outcome: from.outcome,
    closed_on: from.closedOn,
    close_note: from.closeNote,
    // An answered case has no date left to be late for; it waits to be closed.
    due_on: from.clock.answeredOn === null ? from.clock.dueOn : null,
    clock: JSON.stringify(from.clock),
    logged_at: from.loggedAt,
    search_text: [from.reference, from.name, from.organisation, from.email, from.askedBy].map(fold).join(' '),
  }
}

/** Gives the requests of one contact to another. What the log says of them stays as it is. */
export function repoint(db: WritableDb, from: string, to: string): void {
  db.run('UPDATE request SET contact_id = @to WHERE contact_id = @from', { from, to })
}
