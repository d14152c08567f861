import { normalPhone } from '@core/contacts/normal-point'
import { fold } from '@core/contacts/search-text'
import type { FoundRecording, ParsedRecording } from '@core/recordings/recording'
import type { Bind, ReadableDb, WritableDb } from '../file/db'

/** Who was on each of these calls, and their numbers. A contact goes by its present name. */
export type PeopleOfCall = Pick<FoundRecording, 'numbers' | 'parties'>

/** For each recording, who was on it. */
export function findPeople(db: ReadableDb, ids: readonly string[]): Map<string, PeopleOfCall> {
  const bind = { ids: JSON.stringify(ids) }
  const numbers = db.all<{ id: string; value: string }>(
    `SELECT recording_id AS id, value FROM recording_number
     WHERE recording_id IN (SELECT value FROM json_each(@ids)) ORDER BY rowid`,
    bind,
  )
  const parties = db.all<{ id: string; contactId: string | null; name: string }>(
    `SELECT p.recording_id AS id, p.contact_id AS contactId, coalesce(c.display_name, p.name) AS name
     FROM recording_party p LEFT JOIN contact c ON c.id = p.contact_id
     WHERE p.recording_id IN (SELECT value FROM json_each(@ids)) ORDER BY p.position, p.rowid`,
    bind,
  )
  return new Map(
    ids.map((id) => [
      id,
      {
        numbers: numbers.filter((row) => row.id === id).map(({ value }) => value),
        parties: parties.filter((row) => row.id === id).map(({ contactId, name }) => ({ contactId, name })),
      },
    ]),
  )
}

type Facts = Pick<ParsedRecording, 'numbers' | 'parties'>

/** Writes who was on a call over what stood there: a row that stays keeps its place in the search. */
export function replacePeople(db: WritableDb, recordingId: string, facts: Facts, newId: () => string): void {
  const numbers = facts.numbers.filter((one) => one !== '').map((value) => ({ value, normal: normalPhone(value) }))
  const parties = facts.parties
    .map(({ contactId, name }) => ({ contactId, name: nameOf(db, contactId) ?? name }))
    .filter(({ name }) => name !== '')
    .map((one, position) => ({ ...one, folded: fold(one.name), position }))
  writeOver(db, 'recording_number', recordingId, numbers, {
    add: `INSERT INTO recording_number (id, recording_id, value, normal) VALUES (@id, @recordingId, @value, @normal)`,
    change: `UPDATE recording_number SET value = @value, normal = @normal WHERE id = @id`,
    newId,
  })
  writeOver(db, 'recording_party', recordingId, parties, {
    add: `INSERT INTO recording_party (id, recording_id, contact_id, name, folded, position)
      VALUES (@id, @recordingId, @contactId, @name, @folded, @position)`,
    change: `UPDATE recording_party SET contact_id = @contactId, name = @name, folded = @folded, position = @position
      WHERE id = @id`,
    newId,
  })
}

type How = { readonly add: string; readonly change: string; readonly newId: () => string }

function writeOver(db: WritableDb, table: string, recordingId: string, rows: readonly Bind[], how: How): void {
  const there = db.all<{ id: string }>(`SELECT id FROM ${table} WHERE recording_id = @recordingId ORDER BY rowid`, {
    recordingId,
  })
  for (const [at, row] of rows.entries()) {
    const id = there[at]?.id
    if (id === undefined) db.run(how.add, { ...row, recordingId, id: how.newId() })
    else db.run(how.change, { ...row, id })
  }
  for (const { id } of there.slice(rows.length)) db.run(`DELETE FROM ${table} WHERE id = @id`, { id })
}

/** Takes everybody off a call. */
export function removePeople(db: WritableDb, recordingId: string): void {
  db.run('DELETE FROM recording_number WHERE recording_id = @recordingId', { recordingId })
  db.run('DELETE FROM recording_party WHERE recording_id = @recordingId', { recordingId })
}

/** What a contact is called; undefined where there is none. */
export function nameOf(db: ReadableDb, contactId: string | null): string | undefined {
  if (contactId === null) return undefined
  const sql = `SELECT display_name AS name FROM contact WHERE id = @contactId AND stage = 'kept'`
  return db.get<{ name: string }>(sql, { contactId })?.name
}

/** Gives the calls of one contact to another, when two entries are joined. */
export function repointRecordings(db: WritableDb, from: string, to: string): void {
  db.run('UPDATE recording_party SET contact_id = @to WHERE contact_id = @from', { from, to })
}
