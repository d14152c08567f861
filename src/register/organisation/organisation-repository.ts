import { organisation, type Organisation } from '@core/organisation/organisation'
import type { ReadableDb, WritableDb } from '../file/db'

/** There is one organisation in a register, so its row has a fixed id. */
const id = 'organisation'

type Row = { facts: string; saved_at: string }

/** The organisation as saved, or null before it was. */
export function find(db: ReadableDb): Organisation | null {
  const row = db.get<Row>('SELECT facts, saved_at FROM organisation WHERE id = @id', { id })
  return row ? fromRow(row) : null
}

/** Writes all facts. */
export function save(db: WritableDb, facts: Organisation, now: string): void {
  db.run(
    `INSERT INTO organisation (id, facts, saved_at) VALUES (@id, @facts, @saved_at)
     ON CONFLICT (id) DO UPDATE SET facts = excluded.facts, saved_at = excluded.saved_at`,
    { id, ...toRow(facts, now) },
  )
}

function toRow(facts: Organisation, now: string): Row {
  return { facts: JSON.stringify(facts), saved_at: now }
}

function fromRow(row: Row): Organisation {
  return organisation.parse(JSON.parse(row.facts))
}
