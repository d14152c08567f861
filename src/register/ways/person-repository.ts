import type { ReadableDb, WritableDb } from '../file/db'

/** Somebody with a way in, as kept. `removedAt` null while they have one. */
export type PersonRecord = {
  readonly id: string
  readonly name: string
  readonly addedAt: string
  readonly removedAt: string | null
}

type Row = ReturnType<typeof toRow>

const columns = 'id, name, added_at, removed_at'

/** Everybody there ever was, in the order they were added. */
export function findAll(db: ReadableDb): PersonRecord[] {
  return db.all<Row>(`SELECT ${columns} FROM person ORDER BY added_at, rowid`).map(fromRow)
}

export function find(db: ReadableDb, id: string): PersonRecord | undefined {
  const row = db.get<Row>(`SELECT ${columns} FROM person WHERE id = @id`, { id })
  return row && fromRow(row)
}

export function insert(db: WritableDb, person: PersonRecord): void {
  db.run(`INSERT INTO person (${columns}) VALUES (@id, @name, @added_at, @removed_at)`, toRow(person))
}

export function rename(db: WritableDb, id: string, name: string): void {
  db.run('UPDATE person SET name = @name WHERE id = @id', { id, name })
}

/** `at` null: somebody who was removed has a way in again. */
export function setRemoved(db: WritableDb, id: string, at: string | null): void {
  db.run('UPDATE person SET removed_at = @at WHERE id = @id', { id, at })
}

function toRow({ id, name, addedAt, removedAt }: PersonRecord) {
  return { id, name, added_at: addedAt, removed_at: removedAt }
}

function fromRow({ id, name, added_at, removed_at }: Row): PersonRecord {
  return { id, name, addedAt: added_at, removedAt: removed_at }
}
