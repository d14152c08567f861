import type { ReadableDb, WritableDb } from '../file/db'

/** How far the first steps have come. */
type FirstMark = 'begun' | 'answered' | 'put-away'

/** The marks that were set. */
export function findAll(db: ReadableDb): ReadonlySet<string> {
  return new Set(db.all<{ name: FirstMark }>('SELECT name FROM first_mark').map(({ name }) => name))
}

/** Sets a mark; the first day counts. */
export function set(db: WritableDb, name: FirstMark, markedAt: string): void {
  db.run('INSERT INTO first_mark (name, marked_at) VALUES (@name, @markedAt) ON CONFLICT (name) DO NOTHING', {
    name,
    markedAt,
  })
}
