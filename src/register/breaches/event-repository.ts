import { breachEvent, type BreachEvent } from '@core/breaches/event'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = { id: string; breach_id: string; kind: string; at: string; words: string }

/** The latest entries of a case’s history, the earliest of them first. */
export function findLatest(db: ReadableDb, breachId: string, limit: number): BreachEvent[] {
  const sql = 'SELECT * FROM breach_event WHERE breach_id = @breachId ORDER BY at DESC, rowid DESC LIMIT @limit'
  return db.all<Row>(sql, { breachId, limit }).map(fromRow).toReversed()
}

/** Adds an entry; entries are never changed. */
export function insert(db: WritableDb, added: BreachEvent): void {
  db.run(
    'INSERT INTO breach_event (id, breach_id, kind, at, words) VALUES (@id, @breach_id, @kind, @at, @words)',
    toRow(added),
  )
}

function toRow(from: BreachEvent): Row {
  return { id: from.id, breach_id: from.breachId, kind: from.kind, at: from.at, words: from.words }
}

function fromRow(row: Row): BreachEvent {
  return breachEvent.parse({ id: row.id, breachId: row.breach_id, kind: row.kind, at: row.at, words: row.words })
}
