import { type MadeChoice, madeChoice } from '@core/bundle/choice'
import type { ReadableDb, WritableDb } from '../file/db'
import * as packages from './package-repository'

type Row = ReturnType<typeof toRow>

const columns = 'id, request_id, item, mark, choice, passages, ground, reasons, decided_by, decided_at'

/** Everything that was decided about the items of a bundle, by item. */
export function findByRequest(db: ReadableDb, requestId: string): ReadonlyMap<string, MadeChoice> {
  const rows = db.all<Row>(
    `SELECT ${columns} FROM bundle_choice WHERE request_id = @requestId ORDER BY decided_at, rowid`,
    { requestId },
  )
  return new Map(rows.map((row) => [row.item, fromRow(row)]))
}

/** Keeps a decision; one that was made before about the same item goes. */
export function save(db: WritableDb, id: string, requestId: string, made: MadeChoice): void {
  remove(db, requestId, made.item)
  db.run(
    `INSERT INTO bundle_choice (${columns}) VALUES (@id, @request_id, @item, @mark, @choice, @passages, @ground, @reasons,
       @decided_by, @decided_at)`,
    toRow(id, requestId, made),
  )
}

/** Takes a decision back. */
export function remove(db: WritableDb, requestId: string, item: string): void {
  db.run('DELETE FROM bundle_choice WHERE request_id = @requestId AND item = @item', { requestId, item })
}

/** Takes away what was decided, looked at and packed in these requests, with the person they are about. */
export function eraseReviews(db: WritableDb, requestIds: readonly string[]): void {
  const ids = { ids: JSON.stringify(requestIds) }
  db.run('DELETE FROM bundle_choice WHERE request_id IN (SELECT value FROM json_each(@ids))', ids)
  db.run('DELETE FROM bundle_look WHERE request_id IN (SELECT value FROM json_each(@ids))', ids)
  packages.remove(db, requestIds)
}

function toRow(id: string, requestId: string, made: MadeChoice) {
  return {
    id,
    request_id: requestId,
    item: made.item,
    mark: made.mark,
    choice: made.choice,
    passages: JSON.stringify(made.passages),
    ground: made.ground,
    reasons: made.reasons,
    decided_by: made.decidedBy,
    decided_at: made.decidedAt,
  }
}

function fromRow(row: Row): MadeChoice {
  return madeChoice.parse({
    item: row.item,
    mark: row.mark,
    choice: row.choice,
    passages: JSON.parse(row.passages),
    ground: row.ground,
    reasons: row.reasons,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
  })
}
