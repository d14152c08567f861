import { normalPhone } from '@core/contacts/normal-point'
import { fold } from '@core/contacts/search-text'
import type { FoundRecording, ParsedRecording } from '@core/recordings/recording'
import type { ReadableDb, WritableDb } from '../file/db'

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

/** Writes who was on a call, in place of what stood there. */
export function replacePeople(db: WritableDb, recordingId: string, facts: Facts, newId: () => string): void {
  removePeople(db, recordingId)
  for (const value of facts.numbers.filter((one) => one !== ''))
    db.run(
      'INSERT INTO recording_number (id, recording_id, value, normal) VALUES (@id, @recordingId, @value, @normal)',
      {
        id: newId(),
        recordingId,
        value,
        normal: normalPhone(value),
      },
    )
  for (const [position, { contactId, name }] of facts.parties.entries()) {
    const known = nameOf(db, contactId) ?? name
    if (known === '') continue
    db.run(
      `INSERT INTO recording_party (id, recording_id, contact_id, name, folded, position)
       VALUES (@id, @recordingId, @contactId, @name, @folded, @position)`,
      { id: newId(), recordingId, contactId, name: known, folded: fold(known), position },
    )
  }
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
