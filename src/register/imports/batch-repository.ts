import {
  importCounts,
  importSettings,
  type ImportCounts,
  type ImportSettings,
  type ImportState,
  type ImportTarget,
} from '@core/imports/contract'
import type { LayoutId } from '@core/imports/columns/layout'
import type { ReadableDb, WritableDb } from '../file/db'

/** One import as the register keeps it. */
export type Batch = {
  readonly id: string
  readonly target: ImportTarget
  readonly layout: LayoutId
  readonly state: ImportState
  readonly settings: ImportSettings
  readonly counts: ImportCounts
  /** Row number of the first contact it added; 0 before that. All it added are from there on. */
  readonly firstNumber: number
  readonly beganAt: string
  readonly endedAt: string
}

type Row = ReturnType<typeof toRow>

const columns = 'id, target, layout, state, settings, counts, first_number, began_at, ended_at'

/** One import by its id. */
export function find(db: ReadableDb, id: string): Batch | undefined {
  const row = db.get<Row>(`SELECT ${columns} FROM import_batch WHERE id = @id`, { id })
  return row && fromRow(row)
}

/** The latest imports that came to an end, newest first. */
export function findEnded(db: ReadableDb, most: number): Batch[] {
  const sql = `SELECT ${columns} FROM import_batch WHERE state IN ('done', 'undone', 'interrupted', 'undoing', 'bringing-in') ORDER BY number DESC LIMIT @most`
  return db.all<Row>(sql, { most }).map(fromRow)
}

/** Imports in a state that a closed register cannot be in for good. */
export function findUnfinished(db: ReadableDb): Batch[] {
  const sql = `SELECT ${columns} FROM import_batch WHERE state NOT IN ('done', 'undone', 'interrupted') ORDER BY number`
  return db.all<Row>(sql).map(fromRow)
}

/** Adds an import. */
export function insert(db: WritableDb, batch: Batch): void {
  db.run(
    `INSERT INTO import_batch (${columns}) VALUES (@id, @target, @layout, @state, @settings, @counts, @first_number, @began_at, @ended_at)`,
    toRow(batch),
  )
}

/** Writes how an import stands. */
export function update(db: WritableDb, batch: Batch): void {
  const { id, state, settings, counts, first_number, ended_at } = toRow(batch)
  db.run(
    `UPDATE import_batch SET state = @state, settings = @settings, counts = @counts, first_number = @first_number,
       ended_at = @ended_at WHERE id = @id`,
    { id, state, settings, counts, first_number, ended_at },
  )
}

/** Forgets an import; what is said of its rows goes with it. */
export function remove(db: WritableDb, id: string): void {
  db.run('DELETE FROM import_batch WHERE id = @id', { id })
}

function toRow(batch: Batch) {
  return {
    id: batch.id,
    target: batch.target,
    layout: batch.layout,
    state: batch.state,
    settings: JSON.stringify(batch.settings),
    counts: JSON.stringify(batch.counts),
    first_number: batch.firstNumber,
    began_at: batch.beganAt,
    ended_at: batch.endedAt,
  }
}

function fromRow(row: Row): Batch {
  return {
    id: row.id,
    target: row.target,
    layout: row.layout,
    state: row.state,
    settings: importSettings.parse(JSON.parse(row.settings)),
    counts: importCounts.parse(JSON.parse(row.counts)),
    firstNumber: row.first_number,
    beganAt: row.began_at,
    endedAt: row.ended_at,
  }
}
