import { bulkAct, type BulkAct } from '@core/contacts/bulk'
import type { ReadableDb, WritableDb } from '../file/db'

/** An act on many, and how far it came. */
export type RunningAct = {
  readonly id: string
  readonly act: BulkAct
  readonly state: 'doing' | 'done' | 'undoing'
  /** Whom it is about: packed numbers of contacts (`packNumbers`), worked off from the lowest. */
  readonly numbers: Uint8Array
  /** The last number that was worked off. */
  readonly upto: number
  readonly changed: number
  readonly beganAt: string
}

/** What stood in one contact before: its number, when it was saved last, and its source. */
export type Before = readonly [number: number, updatedAt: string, source: string]

const columns = 'id, act, state, numbers, upto, changed, began_at AS beganAt'
type Row = Omit<RunningAct, 'act'> & { readonly act: string }

/** Adds an act that begins. */
export function insert(db: WritableDb, { act, ...row }: RunningAct): void {
  db.run(
    `INSERT INTO bulk_act (id, act, state, numbers, upto, changed, began_at)
     VALUES (@id, @act, @state, @numbers, @upto, @changed, @beganAt)`,
    { ...row, act: JSON.stringify(act) },
  )
}

/** Acts that were not worked off, or not taken back, to their end. */
export function findUnfinished(db: ReadableDb): RunningAct[] {
  return db.all<Row>(`SELECT ${columns} FROM bulk_act WHERE state <> 'done' ORDER BY began_at`).map(fromRow)
}

/** One act, while it can be taken back. */
export function find(db: ReadableDb, id: string): RunningAct | undefined {
  const row = db.get<Row>(`SELECT ${columns} FROM bulk_act WHERE id = @id`, { id })
  return row && fromRow(row)
}

/** Is there any at all? */
export function hasAny(db: ReadableDb): boolean {
  return db.get('SELECT 1 FROM bulk_act LIMIT 1') !== undefined
}

/** Notes how far an act came. */
export function goOn(db: WritableDb, id: string, upto: number, changed: number): void {
  db.run('UPDATE bulk_act SET upto = @upto, changed = changed + @changed WHERE id = @id', { id, upto, changed })
}

/** Notes that an act ended, or is being taken back. */
export function setState(db: WritableDb, id: string, state: RunningAct['state']): void {
  db.run('UPDATE bulk_act SET state = @state WHERE id = @id', { id, state })
}

/** Keeps what stood in some contacts before. */
export function addPiece(db: WritableDb, actId: string, before: readonly Before[]): void {
  db.run('INSERT INTO bulk_piece (act_id, before) VALUES (@actId, @before)', { actId, before: JSON.stringify(before) })
}

/** The piece that was written last, as its text; it is taken back first. */
export function lastPiece(db: ReadableDb, actId: string): { number: number; before: string } | undefined {
  return db.get('SELECT number, before FROM bulk_piece WHERE act_id = @actId ORDER BY number DESC LIMIT 1', { actId })
}

/** Forgets a piece. */
export function removePiece(db: WritableDb, number: number): void {
  db.run('DELETE FROM bulk_piece WHERE number = @number', { number })
}

/** Forgets one act with its pieces. */
export function remove(db: WritableDb, id: string): void {
  db.run('DELETE FROM bulk_act WHERE id = @id', { id })
}

/** Forgets every act that ended: none of them can be taken back any more. Those under way are finished first. */
export function removeEnded(db: WritableDb): void {
  db.run(`DELETE FROM bulk_act WHERE state = 'done'`)
}

function fromRow({ act, ...row }: Row): RunningAct {
  return { ...row, act: bulkAct.parse(JSON.parse(act)) }
}
