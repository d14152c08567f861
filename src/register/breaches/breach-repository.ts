import { breach, type Breach } from '@core/breaches/breach'
import { londonDate } from '@core/time/instant'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = {
  id: string
  reference: string
  facts: string
  ticks: string
  closing: string | null
  closed_at: string | null
  recorded_at: string
  recorded_on: string
  latest_entry_at: string
}

/** Which lines of the log: an open or a closed state and a span of UK days; empty days mean no limit. */
export type BreachFilter = {
  status: 'all' | 'open' | 'closed'
  fromOn: string
  toOn: string
  limit: number
  offset: number
}

const wanted = `(@status = 'all' OR (@status = 'open') = (closed_at IS NULL))
  AND (@fromOn = '' OR recorded_on >= @fromOn) AND (@toOn = '' OR recorded_on <= @toOn)`

/** One incident by its id. */
export function find(db: ReadableDb, id: string): Breach | undefined {
  const row = db.get<Row>('SELECT * FROM breach WHERE id = @id', { id })
  return row && fromRow(row)
}

/** One page of the log, the latest first. */
export function findPage(db: ReadableDb, filter: BreachFilter): Breach[] {
  const sql = `SELECT * FROM breach WHERE ${wanted} ORDER BY recorded_on DESC, reference DESC LIMIT @limit OFFSET @offset`
  return db.all<Row>(sql, filter).map(fromRow)
}

/** How many lines the filter has in all. */
export function count(db: ReadableDb, { status, fromOn, toOn }: BreachFilter): number {
  return db.get<{ n: number }>(`SELECT count(*) AS n FROM breach WHERE ${wanted}`, { status, fromOn, toOn })?.n ?? 0
}

/** What somebody still has to act on: open cases, and closed ones with open actions. */
export function findUnfinished(db: ReadableDb, limit: number): Breach[] {
  const sql = `SELECT * FROM breach WHERE closed_at IS NULL
    OR EXISTS (SELECT 1 FROM breach_action WHERE breach_id = breach.id AND done_on = '')
    ORDER BY closed_at IS NOT NULL, reference DESC LIMIT @limit`
  return db.all<Row>(sql, { limit }).map(fromRow)
}

/** The highest number given in a year, or 0; references read B-2026-001. */
export function lastNumber(db: ReadableDb, year: string): number {
  const sql = 'SELECT max(CAST(substr(reference, 8) AS INTEGER)) AS n FROM breach WHERE substr(reference, 3, 4) = @year'
  return db.get<{ n: number | null }>(sql, { year })?.n ?? 0
}

/** Adds an incident. */
export function insert(db: WritableDb, added: Breach): void {
  db.run(
    `INSERT INTO breach (id, reference, facts, ticks, closing, closed_at, recorded_at, recorded_on, latest_entry_at)
     VALUES (@id, @reference, @facts, @ticks, @closing, @closed_at, @recorded_at, @recorded_on, @latest_entry_at)`,
    toRow(added),
  )
}

/** Writes what may change: facts, ticks, sign-off, the time of the latest entry. */
export function update(db: WritableDb, changed: Breach): void {
  const { id, facts, ticks, closing, closed_at, latest_entry_at } = toRow(changed)
  db.run(
    `UPDATE breach SET facts = @facts, ticks = @ticks, closing = @closing, closed_at = @closed_at,
       latest_entry_at = @latest_entry_at WHERE id = @id`,
    { id, facts, ticks, closing, closed_at, latest_entry_at },
  )
}

function toRow(from: Breach): Row {
  return {
    id: from.id,
    reference: from.reference,
    facts: JSON.stringify(from.facts),
    ticks: JSON.stringify(from.ticks),
    closing: from.closing && JSON.stringify(from.closing),
    closed_at: from.closing?.at ?? null,
    recorded_at: from.recordedAt,
    recorded_on: londonDate(from.recordedAt),
    latest_entry_at: from.latestEntryAt,
  }
}

function fromRow(row: Row): Breach {
  return breach.parse({
    id: row.id,
    reference: row.reference,
    facts: JSON.parse(row.facts),
    ticks: JSON.parse(row.ticks),
    closing: row.closing === null ? null : JSON.parse(row.closing),
    recordedAt: row.recorded_at,
    latestEntryAt: row.latest_entry_at,
  })
}
