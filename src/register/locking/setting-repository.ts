import type { ReadableDb, WritableDb } from '../file/db'

/** The value of a setting as it was saved, not yet checked; undefined where it was never changed. */
export function find(db: ReadableDb, name: string): unknown {
  const row = db.get<{ value: string }>('SELECT value FROM setting WHERE name = @name', { name })
  return row && (JSON.parse(row.value) as unknown)
}

/** Writes a setting over the one before. */
export function save(db: WritableDb, name: string, value: unknown, savedAt: string): void {
  db.run(
    `INSERT INTO setting (name, value, saved_at) VALUES (@name, @value, @savedAt)
     ON CONFLICT (name) DO UPDATE SET value = excluded.value, saved_at = excluded.saved_at`,
    { name, value: JSON.stringify(value), savedAt },
  )
}
