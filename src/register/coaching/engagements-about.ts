import type { ReadableDb } from '../file/db'

/** The ids of the engagements in which somebody is coached: papers, files and drafts that hang on them go with the person. */
export function engagementIdsAbout(db: ReadableDb, contactId: string): string[] {
  const sql = 'SELECT id FROM coaching_engagement WHERE client_id = @contactId ORDER BY number'
  return db.all<{ id: string }>(sql, { contactId }).map(({ id }) => id)
}

/** How often something about them was passed on to somebody who was not told to destroy it (`erase.notify`). */
export function countUntold(db: ReadableDb, contactId: string): number {
  const sql = `SELECT count(*) AS n FROM coaching_disclosure WHERE told_to_erase_on = ''
    AND engagement_id IN (SELECT id FROM coaching_engagement WHERE client_id = @contactId)`
  return db.get<{ n: number }>(sql, { contactId })?.n ?? 0
}
