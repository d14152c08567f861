import { groupEntry, type GroupEntry } from '@core/processing/record'
import type { ReadableDb, WritableDb } from '../file/db'
import { confirmationsOf } from './confirmation-repository'

type Row = { id: string; key: string; facts: string }
type Stored = Omit<GroupEntry, 'confirmed'>

/** Every group of people, in the order they were added. */
export function findAll(db: ReadableDb): GroupEntry[] {
  return db.all<Row>('SELECT id, key, facts FROM processing_group ORDER BY number').map((row) => fromRow(db, row))
}

/** Adds a group. */
export function insert(db: WritableDb, added: Stored): void {
  db.run('INSERT INTO processing_group (id, key, facts) VALUES (@id, @key, @facts)', toRow(added))
}

/** Writes a group over the one before. */
export function update(db: WritableDb, changed: Stored): void {
  const { id, facts } = toRow(changed)
  db.run('UPDATE processing_group SET facts = @facts WHERE id = @id', { id, facts })
}

/** Takes a group out, with its purposes. */
export function remove(db: WritableDb, id: string): void {
  db.run('DELETE FROM processing_group WHERE id = @id', { id })
}

function toRow({ id, key, facts }: Stored): Row {
  return { id, key, facts: JSON.stringify(facts) }
}

function fromRow(db: ReadableDb, { facts, ...row }: Row): GroupEntry {
  return groupEntry.parse({ ...row, facts: JSON.parse(facts), confirmed: confirmationsOf(db, row.id) })
}
