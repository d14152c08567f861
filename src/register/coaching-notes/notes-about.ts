import type { ReadableDb } from '../file/db'

/** The ids of every note about somebody who is coached: what hangs on them goes with the person. */
export function noteIdsAbout(db: ReadableDb, contactId: string): string[] {
  const sql = `SELECT n.id FROM coaching_note n JOIN coaching_engagement e ON e.id = n.engagement_id
    WHERE e.client_id = @contactId ORDER BY n.number`
  return db.all<{ id: string }>(sql, { contactId }).map(({ id }) => id)
}

/** A note by its day and when it was begun, for the story of its person: never a word of it. */
export type WrittenNote = {
  readonly engagementId: string
  readonly reference: string
  readonly addedAt: string
}

/** That notes were written about somebody, the latest first. */
export function writtenNotes(db: ReadableDb, contactId: string): WrittenNote[] {
  const sql = `SELECT e.id AS engagementId, e.reference, n.added_at AS addedAt
    FROM coaching_note n JOIN coaching_engagement e ON e.id = n.engagement_id
    WHERE e.client_id = @contactId ORDER BY n.number DESC LIMIT 200`
  return db.all(sql, { contactId })
}
