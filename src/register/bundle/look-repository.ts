import type { ReadableDb, WritableDb } from '../file/db'

/** A second look as it is kept; `mark` tells whether something was decided otherwise since. */
export type Look = {
  readonly id: string
  readonly requestId: string
  readonly lookedBy: string
  readonly lookedOn: string
  readonly isSame: boolean
  readonly mark: string
  readonly recordedAt: string
}

type Row = {
  id: string
  request_id: string
  looked_by: string
  looked_on: string
  is_same: number
  mark: string
  recorded_at: string
}

/** The latest second look at a bundle. */
export function findLatest(db: ReadableDb, requestId: string): Look | undefined {
  const row = db.get<Row>(
    'SELECT * FROM bundle_look WHERE request_id = @requestId ORDER BY recorded_at DESC, rowid DESC LIMIT 1',
    { requestId },
  )
  return row && fromRow(row)
}

/** Adds a second look. */
export function insert(db: WritableDb, look: Look): void {
  const { id, requestId, lookedBy, lookedOn, isSame, mark, recordedAt } = look
  db.run(
    `INSERT INTO bundle_look (id, request_id, looked_by, looked_on, is_same, mark, recorded_at)
     VALUES (@id, @requestId, @lookedBy, @lookedOn, @isSame, @mark, @recordedAt)`,
    { id, requestId, lookedBy, lookedOn, isSame: isSame ? 1 : 0, mark, recordedAt },
  )
}

function fromRow(row: Row): Look {
  return {
    id: row.id,
    requestId: row.request_id,
    lookedBy: row.looked_by,
    lookedOn: row.looked_on,
    isSame: row.is_same === 1,
    mark: row.mark,
    recordedAt: row.recorded_at,
  }
}
