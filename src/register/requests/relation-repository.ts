import { relatedCase, type RelatedCase } from '@core/requests/related-case'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = Omit<RelatedCase, 'isLinked'> & { readonly isLinked: number }

/** The cases linked with one, and those of its contact that are not; the linked first, then the latest. */
export function findRelated(db: ReadableDb, id: string, most: number): RelatedCase[] {
  const linked = `SELECT other_id AS id FROM request_relation WHERE one_id = @id
    UNION SELECT one_id FROM request_relation WHERE other_id = @id`
  const rows = db.all<Row>(
    `WITH linked AS (${linked})
     SELECT r.id, r.reference, r.kind, r.name, r.received_on AS receivedOn, r.status, r.outcome,
       r.id IN (SELECT id FROM linked) AS isLinked
     FROM request r
     WHERE r.id <> @id AND (r.id IN (SELECT id FROM linked)
       OR r.contact_id = (SELECT contact_id FROM request WHERE id = @id))
     ORDER BY isLinked DESC, r.received_on DESC, r.number DESC LIMIT @most`,
    { id, most },
  )
  return rows.map((row) => relatedCase.parse({ ...row, isLinked: row.isLinked === 1 }))
}

/** Links two cases; doing it twice changes nothing. */
export function relate(db: WritableDb, id: string, otherId: string, at: string): void {
  const [oneId, secondId] = id < otherId ? [id, otherId] : [otherId, id]
  db.run('INSERT OR IGNORE INTO request_relation (one_id, other_id, linked_at) VALUES (@oneId, @secondId, @at)', {
    oneId,
    secondId,
    at,
  })
}

/** Takes the link between two cases away, whichever of them it is seen from. */
export function unrelate(db: WritableDb, id: string, otherId: string): void {
  const [oneId, secondId] = id < otherId ? [id, otherId] : [otherId, id]
  db.run('DELETE FROM request_relation WHERE one_id = @oneId AND other_id = @secondId', { oneId, secondId })
}
