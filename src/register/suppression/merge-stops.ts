import { isOnePersons } from '@core/suppression/recognise'
import type { ReadableDb, WritableDb } from '../file/db'
import { findHits } from './stops-query'
import { addKeys, learnPoints } from './suppression-key-repository'
import { findSome } from './suppression-repository'

/**
 * Two contacts become one: the strictest counts (row A6). Every refusal of a person that stands against either of them, and
 * every refusal of an address that is one person’s own, stands against the one that stays, whatever becomes of addresses.
 * The key of the one that goes stays too, so that taking the merge back lifts nothing.
 */
export function repointStops(db: WritableDb, from: string, to: string): void {
  const hits = findHits(db, '9999-12-31', [from, to])
  const entries = new Map(
    findSome(
      db,
      hits.map(({ id }) => id),
    ).map((one) => [one.id, one]),
  )
  for (const hit of hits) {
    const { id, via, pointId } = hit
    const about = entries.get(id)?.about
    if (about === 'domain' || via === 'organisation-link' || via === 'domain' || via === 'organisation') continue
    if (via === 'contact' && hit.contactId === from) {
      addKeys(db, id, [{ kind: 'contact', value: to }])
      learnPoints(db, id, to)
    } else if (pointId === null || isOwnPoint(db, pointId)) addKeys(db, id, [{ kind: 'same', value: to }])
  }
}

function isOwnPoint(db: ReadableDb, pointId: string): boolean {
  const point = db.get<{ kind: string; normal: string }>('SELECT kind, normal FROM contact_point WHERE id = @pointId', {
    pointId,
  })
  return (
    point !== undefined &&
    (point.kind === 'post' || isOnePersons(point.kind === 'email' ? 'email' : 'phone', point.normal))
  )
}
