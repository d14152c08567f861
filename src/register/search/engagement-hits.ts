import type { SearchHit } from '@core/search/contract'
import type { ReadableDb } from '../file/db'

/** The coaching of people who were found by name: an engagement itself only knows who it is with. */
export function engagementHits(db: ReadableDb, contacts: readonly SearchHit[], limit: number): SearchHit[] {
  if (contacts.length === 0) return []
  const ids = JSON.stringify(contacts.map(({ id }) => id))
  return db
    .all<{ id: string; reference: string; name: string }>(
      `SELECT e.id, e.reference, c.display_name AS name
       FROM json_each(@ids) k JOIN coaching_engagement e ON e.client_id = k.value JOIN contact c ON c.id = e.client_id
       ORDER BY k.key, e.number DESC LIMIT @limit`,
      { ids, limit },
    )
    .map(({ id, reference, name }) => ({
      group: 'coaching',
      id,
      title: `Coaching: ${name}`,
      detail: reference,
      words: '',
      href: `/coaching/${id}`,
    }))
}
