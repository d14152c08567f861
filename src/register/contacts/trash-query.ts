import type { ReadableDb } from '../file/db'

type Row = {
  id: string
  kind: 'person' | 'organisation'
  display_name: string
  organisation_name: string
  trashed_at: string
}

/** The second half names nobody else: it is how the partial index of the trash is found. */
const trashed = `stage = 'trashed' AND stage <> 'kept'`

/** What is in the trash, the longest there first. */
export function findTrashed(db: ReadableDb, page: { readonly limit: number; readonly offset: number }) {
  return db
    .all<Row>(
      `SELECT id, kind, display_name, organisation_name, trashed_at FROM contact WHERE ${trashed}
       ORDER BY trashed_at, number LIMIT @limit OFFSET @offset`,
      page,
    )
    .map((row) => ({
      id: row.id,
      kind: row.kind,
      displayName: row.display_name,
      organisationName: row.organisation_name,
      trashedAt: row.trashed_at,
    }))
}

/** How many there are in all. */
export function countTrashed(db: ReadableDb): number {
  return db.get<{ n: number }>(`SELECT count(*) AS n FROM contact WHERE ${trashed}`)?.n ?? 0
}

/** How many were put there before a day, and when the first of them was. */
export function findPast(db: ReadableDb, before: string): { count: number; oldestAt: string } {
  const sql = `SELECT count(*) AS count, coalesce(min(trashed_at), '') AS oldestAt FROM contact
    WHERE ${trashed} AND trashed_at < @before`
  return db.get(sql, { before }) ?? { count: 0, oldestAt: '' }
}
