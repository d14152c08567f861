import { technology, type Technology } from '@core/cookies/technology'
import type { ReadableDb, WritableDb } from '../file/db'

/** An entry without the test it rests on. */
export type Entry = Omit<Technology, 'test' | 'moved'>

type Row = ReturnType<typeof toRow>

const columns =
  'id, name, provider, party, does, purpose, lasts, shared_with, claims, objection, since_on, checked_on, added_at'

const entry = technology.omit({ test: true, moved: true })

/** Every entry, in the order they were added. */
export function findAll(db: ReadableDb): Entry[] {
  return db.all<Row>(`SELECT ${columns} FROM technology ORDER BY number`).map(fromRow)
}

/** One entry by its id. */
export function find(db: ReadableDb, id: string): Entry | undefined {
  const row = db.get<Row>(`SELECT ${columns} FROM technology WHERE id = @id`, { id })
  return row && fromRow(row)
}

/** How many there are. */
export function count(db: ReadableDb): number {
  return db.get<{ n: number }>('SELECT count(*) AS n FROM technology')?.n ?? 0
}

/** Adds an entry. */
export function insert(db: WritableDb, added: Entry): void {
  db.run(
    `INSERT INTO technology (${columns}) VALUES (@id, @name, @provider, @party, @does, @purpose, @lasts, @shared_with,
       @claims, @objection, @since_on, @checked_on, @added_at)`,
    toRow(added),
  )
}

/** Writes every fact of an entry over the ones before. */
export function update(db: WritableDb, changed: Entry): void {
  const { added_at: _stays, ...row } = toRow(changed)
  db.run(
    `UPDATE technology SET name = @name, provider = @provider, party = @party, does = @does, purpose = @purpose,
       lasts = @lasts, shared_with = @shared_with, claims = @claims, objection = @objection, since_on = @since_on,
       checked_on = @checked_on WHERE id = @id`,
    row,
  )
}

/** Takes an entry out, with its tests. The saved decisions stay. */
export function remove(db: WritableDb, id: string): void {
  db.run('DELETE FROM technology WHERE id = @id', { id })
}

function toRow(from: Entry) {
  return {
    id: from.id,
    name: from.name,
    provider: from.provider,
    party: from.party,
    does: from.does,
    purpose: from.purpose,
    lasts: from.lasts,
    shared_with: from.sharedWith,
    claims: from.claims,
    objection: from.objection,
    since_on: from.sinceOn,
    checked_on: from.checkedOn,
    added_at: from.addedAt,
  }
}

function fromRow(row: Row): Entry {
  return entry.parse({
    id: row.id,
    name: row.name,
    provider: row.provider,
    party: row.party,
    does: row.does,
    purpose: row.purpose,
    lasts: row.lasts,
    sharedWith: row.shared_with,
    claims: row.claims,
    objection: row.objection,
    sinceOn: row.since_on,
    checkedOn: row.checked_on,
    addedAt: row.added_at,
  })
}
