import { training, type Training, type TrainingKind } from '@core/training/training'
import type { Bind, ReadableDb, WritableDb } from '../file/db'

type Row = ReturnType<typeof toRow>

const columns = 'id, kind, topic, people, held_on, link, note, again_on, added_at'

type PageOf = { readonly kind?: TrainingKind | undefined; readonly limit: number; readonly offset: number }

/** Lines of the log, the latest day first. */
export function findPage(db: ReadableDb, { kind, limit, offset }: PageOf): { rows: Training[]; total: number } {
  const where = kind === undefined ? '' : 'WHERE kind = @kind'
  const bound: Bind = kind === undefined ? {} : { kind }
  const rows = db.all<Row>(
    `SELECT ${columns} FROM training ${where} ORDER BY held_on DESC, number DESC LIMIT @limit OFFSET @offset`,
    { ...bound, limit, offset },
  )
  const counted = db.get<{ n: number }>(`SELECT count(*) AS n FROM training ${where}`, bound)
  return { rows: rows.map(fromRow), total: counted?.n ?? 0 }
}

/** One line by its id. */
export function find(db: ReadableDb, id: string): Training | undefined {
  const row = db.get<Row>(`SELECT ${columns} FROM training WHERE id = @id`, { id })
  return row && fromRow(row)
}

/** Those that come back on a day, the earliest first. */
export function findAgain(db: ReadableDb, limit: number): Training[] {
  const sql = `SELECT ${columns} FROM training WHERE again_on <> '' ORDER BY again_on, number LIMIT @limit`
  return db.all<Row>(sql, { limit }).map(fromRow)
}

/** Adds a line. */
export function insert(db: WritableDb, added: Training): void {
  db.run(
    `INSERT INTO training (${columns})
     VALUES (@id, @kind, @topic, @people, @held_on, @link, @note, @again_on, @added_at)`,
    toRow(added),
  )
}

/** Writes a line over the one before. */
export function update(db: WritableDb, changed: Training): void {
  const { added_at: _stays, ...row } = toRow(changed)
  db.run(
    `UPDATE training SET kind = @kind, topic = @topic, people = @people, held_on = @held_on, link = @link, note = @note,
       again_on = @again_on WHERE id = @id`,
    row,
  )
}

/** Takes a line out. */
export function remove(db: WritableDb, id: string): void {
  db.run('DELETE FROM training WHERE id = @id', { id })
}

function toRow(from: Training) {
  return {
    id: from.id,
    kind: from.kind,
    topic: from.topic,
    people: from.people,
    held_on: from.heldOn,
    link: from.link,
    note: from.note,
    again_on: from.againOn,
    added_at: from.addedAt,
  }
}

function fromRow(row: Row): Training {
  return training.parse({
    id: row.id,
    kind: row.kind,
    topic: row.topic,
    people: row.people,
    heldOn: row.held_on,
    link: row.link,
    note: row.note,
    againOn: row.again_on,
    addedAt: row.added_at,
  })
}
