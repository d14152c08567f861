import { recipientEntry, type RecipientEntry } from '@core/processing/record'
import type { ReadableDb, WritableDb } from '../file/db'
import { confirmationsOf } from './confirmation-repository'

type Row = { id: string; key: string; facts: string }
type Stored = Omit<RecipientEntry, 'confirmed'>

/** Everybody outside who sees information, in the order they were added. */
export function findAll(db: ReadableDb): RecipientEntry[] {
  return db.all<Row>('SELECT id, key, facts FROM processing_recipient ORDER BY number').map((row) => fromRow(db, row))
}

/** Adds one. */
export function insert(db: WritableDb, added: Stored): void {
  db.run('INSERT INTO processing_recipient (id, key, facts) VALUES (@id, @key, @facts)', toRow(added))
}

/** Writes one over what stood there. */
export function update(db: WritableDb, changed: Stored): void {
  const { id, facts } = toRow(changed)
  db.run('UPDATE processing_recipient SET facts = @facts WHERE id = @id', { id, facts })
}

/** Takes one out. */
export function remove(db: WritableDb, id: string): void {
  db.run('DELETE FROM processing_recipient WHERE id = @id', { id })
}

function toRow({ id, key, facts }: Stored): Row {
  return { id, key, facts: JSON.stringify(facts) }
}

function fromRow(db: ReadableDb, { facts, ...row }: Row): RecipientEntry {
  const [said] = confirmationsOf(db, row.id)
  return recipientEntry.parse({
    ...row,
    facts: JSON.parse(facts),
    confirmed: said ? { by: said.by, at: said.at } : null,
  })
}
