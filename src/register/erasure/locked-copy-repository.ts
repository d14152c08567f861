import { lockedCopy, type LockedCopy } from '@core/erasure/locked-copy'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = {
  id: string
  request_id: string
  name: string
  reason: string
  until_on: string
  parts: string
  contents: string
  made_at: string
  entry: string | null
}

/** The copy of a case. */
export function findByRequest(db: ReadableDb, requestId: string): LockedCopy | undefined {
  const row = db.get<Row>('SELECT * FROM locked_copy WHERE request_id = @requestId', { requestId })
  return row && fromRow(row)
}

/** One copy by its id. */
export function find(db: ReadableDb, id: string): LockedCopy | undefined {
  const row = db.get<Row>('SELECT * FROM locked_copy WHERE id = @id', { id })
  return row && fromRow(row)
}

/** Every copy without its contents, the earliest day first, with the reference of its case. */
export function findDays(db: ReadableDb): { requestId: string; reference: string; untilOn: string }[] {
  return db.all(
    `SELECT l.request_id AS requestId, r.reference, l.until_on AS untilOn
     FROM locked_copy l JOIN request r ON r.id = l.request_id ORDER BY l.until_on, l.rowid LIMIT 200`,
  )
}

/** Adds a copy. */
export function insert(db: WritableDb, copy: LockedCopy): void {
  db.run(
    `INSERT INTO locked_copy (id, request_id, name, reason, until_on, parts, contents, made_at, entry)
     VALUES (@id, @requestId, @name, @reason, @untilOn, @parts, @contents, @madeAt, @entry)`,
    {
      ...copy,
      parts: JSON.stringify(copy.parts),
      contents: JSON.stringify(copy.contents),
      entry: copy.entry && JSON.stringify(copy.entry),
    },
  )
}

/** Gives a copy another day, with the reason for it. */
export function keepLonger(
  db: WritableDb,
  { id, untilOn, reason }: Pick<LockedCopy, 'id' | 'untilOn' | 'reason'>,
): void {
  db.run('UPDATE locked_copy SET until_on = @untilOn, reason = @reason WHERE id = @id', { id, untilOn, reason })
}

/** Its entry is back in use: it cannot be put back twice. */
export function forgetEntry(db: WritableDb, id: string): void {
  db.run('UPDATE locked_copy SET entry = NULL WHERE id = @id', { id })
}

/** Destroys a copy. */
export function remove(db: WritableDb, id: string): void {
  db.run('DELETE FROM locked_copy WHERE id = @id', { id })
}

function fromRow(row: Row): LockedCopy {
  return lockedCopy.parse({
    id: row.id,
    requestId: row.request_id,
    name: row.name,
    reason: row.reason,
    untilOn: row.until_on,
    parts: JSON.parse(row.parts),
    contents: JSON.parse(row.contents),
    madeAt: row.made_at,
    entry: row.entry === null ? null : JSON.parse(row.entry),
  })
}
