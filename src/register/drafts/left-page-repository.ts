import type { ReadableDb, WritableDb } from '../file/db'

/** One page was left last, so its row has a fixed id. */
const id = 'left'

/** The page where one was when the register locked; empty where there is none to come back to. */
export function find(db: ReadableDb): string {
  return db.get<{ address: string }>('SELECT address FROM left_page WHERE id = @id', { id })?.address ?? ''
}

/** Forgets the page where it is one of these records: there is nothing to come back to. */
export function forget(db: WritableDb, records: readonly string[]): void {
  db.run(
    `DELETE FROM left_page WHERE EXISTS (SELECT 1 FROM json_each(@records) WHERE instr(left_page.address, value) > 0)`,
    { records: JSON.stringify(records) },
  )
}

/** Remembers the page. */
export function save(db: WritableDb, address: string, leftAt: string): void {
  db.run(
    `INSERT INTO left_page (id, address, left_at) VALUES (@id, @address, @leftAt)
     ON CONFLICT (id) DO UPDATE SET address = excluded.address, left_at = excluded.left_at`,
    { id, address, leftAt },
  )
}
