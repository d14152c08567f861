import { purposeEntry, type PurposeEntry } from '@core/processing/record'
import type { ReadableDb, WritableDb } from '../file/db'
import { confirmationsOf } from './confirmation-repository'

type Row = { id: string; group_id: string; key: string; facts: string }
type Stored = Omit<PurposeEntry, 'confirmed'>

/** Every purpose of every group, in the order they were added. */
export function findAll(db: ReadableDb): PurposeEntry[] {
  return db
    .all<Row>('SELECT id, group_id, key, facts FROM processing_purpose ORDER BY number')
    .map((row) => fromRow(db, row))
}

/** Adds a purpose. */
export function insert(db: WritableDb, added: Stored): void {
  db.run(
    'INSERT INTO processing_purpose (id, group_id, key, facts) VALUES (@id, @group_id, @key, @facts)',
    toRow(added),
  )
}

/** Writes a purpose over the one before. */
export function update(db: WritableDb, changed: Stored): void {
  const { id, facts } = toRow(changed)
  db.run('UPDATE processing_purpose SET facts = @facts WHERE id = @id', { id, facts })
}

/** Takes a purpose out. */
export function remove(db: WritableDb, id: string): void {
  db.run('DELETE FROM processing_purpose WHERE id = @id', { id })
}

function toRow({ id, groupId, key, facts }: Stored): Row {
  return { id, group_id: groupId, key, facts: JSON.stringify(facts) }
}

function fromRow(db: ReadableDb, { id, group_id: groupId, key, facts }: Row): PurposeEntry {
  return purposeEntry.parse({ id, groupId, key, facts: JSON.parse(facts), confirmed: confirmationsOf(db, id) })
}
