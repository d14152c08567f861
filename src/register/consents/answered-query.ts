import type { ReadableDb } from '../file/db'

/** Every contact of whom anything was ever written down about marketing. */
export function findAnswered(db: ReadableDb): string[] {
  return db.all<{ id: string }>('SELECT DISTINCT contact_id AS id FROM consent_event').map(({ id }) => id)
}
