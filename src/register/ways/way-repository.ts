import { wayKind, type WayKind } from '@core/ways/person'
import type { ReadableDb, WritableDb } from '../file/db'

/** A key slot, past or present, and whose it is. `days`: how long a copy in the keychain works without the passphrase. */
export type WayRecord = {
  readonly slotId: string
  readonly kind: WayKind
  readonly personId: string | null
  readonly madeAt: string
  readonly lastUsedAt: string | null
  readonly endedAt: string | null
  readonly days: number | null
}

type Row = ReturnType<typeof toRow>

const columns = 'slot_id, kind, person_id, made_at, last_used_at, ended_at, days'

/** Every way there ever was, oldest first. */
export function findAll(db: ReadableDb): WayRecord[] {
  return db.all<Row>(`SELECT ${columns} FROM way_in ORDER BY made_at, rowid`).map(fromRow)
}

export function find(db: ReadableDb, slotId: string): WayRecord | undefined {
  const row = db.get<Row>(`SELECT ${columns} FROM way_in WHERE slot_id = @slotId`, { slotId })
  return row && fromRow(row)
}

export function insert(db: WritableDb, way: WayRecord): void {
  db.run(
    `INSERT INTO way_in (${columns})
     VALUES (@slot_id, @kind, @person_id, @made_at, @last_used_at, @ended_at, @days)`,
    toRow(way),
  )
}

export function setUsed(db: WritableDb, slotId: string, at: string): void {
  db.run('UPDATE way_in SET last_used_at = @at WHERE slot_id = @slotId', { slotId, at })
}

/** `at` null: a header from before brought it back. */
export function setEnded(db: WritableDb, slotId: string, at: string | null): void {
  db.run('UPDATE way_in SET ended_at = @at WHERE slot_id = @slotId', { slotId, at })
}

export function setPerson(db: WritableDb, slotId: string, personId: string): void {
  db.run('UPDATE way_in SET person_id = @personId WHERE slot_id = @slotId', { slotId, personId })
}

function toRow({ slotId, kind, personId, madeAt, lastUsedAt, endedAt, days }: WayRecord) {
  return {
    slot_id: slotId,
    kind: kind as string,
    person_id: personId,
    made_at: madeAt,
    last_used_at: lastUsedAt,
    ended_at: endedAt,
    days,
  }
}

function fromRow(row: Row): WayRecord {
  return {
    slotId: row.slot_id,
    kind: wayKind.parse(row.kind),
    personId: row.person_id,
    madeAt: row.made_at,
    lastUsedAt: row.last_used_at,
    endedAt: row.ended_at,
    days: row.days,
  }
}
