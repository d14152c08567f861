import type { ReadableDb, WritableDb } from '../file/db'

/** An export that left: when, as what, how many, and who was in it (`packNumbers`). */
export type ContactExport = {
  readonly id: string
  readonly format: string
  readonly columns: readonly string[]
  readonly total: number
  readonly numbers: Uint8Array
  readonly madeAt: string
}

/** Adds an export. */
export function insert(db: WritableDb, made: ContactExport): void {
  const { id, format, columns, total, numbers, madeAt: made_at } = made
  db.run(
    `INSERT INTO contact_export (id, format, columns, total, numbers, made_at)
     VALUES (@id, @format, @columns, @total, @numbers, @made_at)`,
    { id, format, columns: JSON.stringify(columns), total, numbers, made_at },
  )
}

/** The latest exports since a contact came, with who was in them. */
export function findSince(
  db: ReadableDb,
  since: string,
): { id: string; format: string; total: number; numbers: Uint8Array; made_at: string }[] {
  return db.all(
    `SELECT id, format, total, numbers, made_at FROM contact_export WHERE made_at >= @since
     ORDER BY made_at DESC, rowid DESC LIMIT 200`,
    { since },
  )
}

/** The number and the coming of a contact; a number is given to nobody else while its contact is there. */
export function numberOf(db: ReadableDb, id: string): { number: number; created_at: string } | undefined {
  return db.get('SELECT number, created_at FROM contact WHERE id = @id', { id })
}

/** The ids of these numbers, in their order. */
export function idsOf(db: ReadableDb, numbers: readonly number[]): string[] {
  const rows = db.all<{ id: string }>(
    `SELECT c.id FROM json_each(@numbers) n JOIN contact c ON c.number = n.value AND c.stage = 'kept' ORDER BY n.key`,
    { numbers: JSON.stringify(numbers) },
  )
  return rows.map(({ id }) => id)
}

/** How many usable addresses of these kinds the contact with most of them has; at least one. */
export function mostPoints(db: ReadableDb, numbers: string, kinds: readonly string[]): number {
  const found = db.get<{ n: number | null }>(
    `SELECT max(n) AS n FROM (
       SELECT count(*) AS n FROM json_each(@numbers) l JOIN contact c ON c.number = l.value
       JOIN contact_point p ON p.contact_id = c.id AND p.valid = 1 AND p.kind IN (SELECT value FROM json_each(@kinds))
       GROUP BY c.number)`,
    { numbers, kinds: JSON.stringify(kinds) },
  )
  return Math.max(1, found?.n ?? 1)
}
