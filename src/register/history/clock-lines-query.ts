import type { ReadableDb } from '../file/db'

/** So many lines from the end are looked at: a clock that was set back is noticed at the first of them. */
const LINES = 500

/** The latest instant in the last lines of the trail; empty where there is none. */
export function latestInstant(db: ReadableDb): string {
  const sql = `SELECT max(at) AS at FROM audit_event WHERE seq > (SELECT max(seq) FROM audit_event) - ${LINES}`
  return db.get<{ at: string | null }>(sql)?.at ?? ''
}

/** An opening writes fewer lines than these before anything is shown. */
const OPENING_LINES = 8

/** Right after an opening: when the register was last used before this day; empty where that was today, or never. */
export function lastUsedAt(db: ReadableDb, today: string): string {
  const sql = `SELECT max(at) AS at FROM (SELECT at FROM audit_event ORDER BY seq DESC LIMIT ${OPENING_LINES}) WHERE at < @today`
  return db.get<{ at: string | null }>(sql, { today })?.at ?? ''
}
