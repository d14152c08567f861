import type { ReadableDb } from '../file/db'

/** So many acts of one drill are looked at: it is an exercise of ten minutes. */
const MOST = 500

/** The last line of the record of changes. */
export function lastLine(db: ReadableDb): number {
  return db.get<{ seq: number | null }>('SELECT max(seq) AS seq FROM audit_event')?.seq ?? 0
}

/** What was done after a line, in order: the act and what it was about. */
export function actsSince(db: ReadableDb, since: number): { action: string; subject: string }[] {
  const sql = `SELECT action, subject FROM audit_event WHERE seq > @since ORDER BY seq LIMIT ${MOST}`
  return db.all(sql, { since })
}

/** The versions of SQLite and of what encrypts it, as the library itself names them. */
export function fileVersions(db: ReadableDb): { sqlite: string; cipher: string } {
  const found = db.get<{ sqlite: string; cipher: string }>(
    'SELECT sqlite_version() AS sqlite, sqlite3mc_version() AS cipher',
  )
  return { sqlite: found?.sqlite ?? '', cipher: /\d+(?:\.\d+)+/.exec(found?.cipher ?? '')?.[0] ?? '' }
}
