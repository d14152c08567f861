import { normalPoint } from '@core/contacts/normal-point'
import { speaksOf, type KnownAs } from '@core/erasure/person'
import { takenOut } from '@core/requests/minimise-case'
import type { ReadableDb, WritableDb } from '../file/db'

/** What the register of recordings holds about a person: calls they were on, and look-ups that opened those or name them. */
export type RecordingsToErase = { readonly recordings: readonly string[]; readonly lookUps: readonly number[] }

/** Calls by link and by number, and the look-ups with words about the person or for one of their requests (`records`). */
export function recordingsAbout(db: ReadableDb, person: KnownAs, records: readonly string[]): RecordingsToErase {
  const recordings = db
    .all<{ id: string }>(
      `SELECT recording_id AS id FROM recording_party WHERE contact_id = @id
       UNION SELECT recording_id FROM recording_number WHERE normal IN (SELECT value FROM json_each(@normals))`,
      { id: person.id, normals: JSON.stringify(normalsOf(person)) },
    )
    .map(({ id }) => id)
  const lookUps = db
    .all<{ number: number; words: string; opened: number }>(
      `SELECT number, reason || char(10) || sought AS words, EXISTS (SELECT 1 FROM recording_look_up_item
         WHERE look_up_id = recording_look_up.id AND recording_id IN (SELECT value FROM json_each(@recordings)))
         OR coalesce(request_id IN (SELECT value FROM json_each(@records)), 0) AS opened
       FROM recording_look_up WHERE reason <> @takenOut OR sought <> ''`,
      { recordings: JSON.stringify(recordings), records: JSON.stringify(records), takenOut },
    )
    .filter(({ words, opened }) => opened === 1 || speaksOf(words, person))
    .map(({ number }) => number)
  return { recordings, lookUps }
}

/**
 * Takes a person off their calls: their name, the numbers, and every word that was typed about the call or to look it up. The
 * entry itself stays, so that the recording is destroyed on its day, and so does the fact that somebody looked.
 */
export function eraseRecordings(db: WritableDb, { recordings, lookUps }: RecordingsToErase, person: KnownAs): void {
  for (const id of recordings) {
    // A number belongs to somebody else only where another contact on the call has it.
    db.run(
      `DELETE FROM recording_number WHERE recording_id = @id AND (normal IN (SELECT value FROM json_each(@normals))
         OR NOT EXISTS (SELECT 1 FROM recording_party q JOIN contact_point p ON p.contact_id = q.contact_id
           WHERE q.recording_id = @id AND q.contact_id <> @contactId AND p.normal = recording_number.normal))`,
      { id, contactId: person.id, normals: JSON.stringify(normalsOf(person)) },
    )
    db.run(`UPDATE recording SET about = '', destroy_working = @takenOut WHERE id = @id`, { id, takenOut })
    // The other lines of the history are in Steward’s own words.
    db.run(`UPDATE recording_event SET words = @takenOut WHERE recording_id = @id AND kind IN ('extended', 'slip')`, {
      id,
      takenOut,
    })
    for (const [table, key, column] of typedColumns)
      for (const row of db.all<{ at: number; words: string }>(
        `SELECT rowid AS at, ${column} AS words FROM ${table} WHERE ${key} = @id`,
        { id },
      ))
        if (speaksOf(row.words, person))
          db.run(`UPDATE ${table} SET ${column} = @takenOut WHERE rowid = @at`, { takenOut, at: row.at })
    for (const row of db.all<{ at: number; name: string }>(
      'SELECT rowid AS at, name FROM recording_party WHERE recording_id = @id AND contact_id IS NULL',
      { id },
    ))
      if (speaksOf(row.name, person)) db.run('DELETE FROM recording_party WHERE rowid = @at', { at: row.at })
  }
  db.run('DELETE FROM recording_party WHERE contact_id = @id', { id: person.id })
  for (const number of lookUps)
    db.run(`UPDATE recording_look_up SET reason = @takenOut, sought = '' WHERE number = @number`, { takenOut, number })
}

/** Words about a recording that stay unless they name the person. */
const typedColumns = [
  ['recording', 'id', 'kept_where'],
  ['recording_event', 'recording_id', 'words'],
] as const

function normalsOf({ points }: KnownAs): string[] {
  return points
    .filter(({ kind }) => kind === 'phone' || kind === 'mobile')
    .map(({ kind, value }) => normalPoint(kind, value))
    .filter((normal) => normal !== '')
}
