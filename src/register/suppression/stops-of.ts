import type { MatchKind, Stop } from '@core/suppression/stop'
import type { ReadableDb } from '../file/db'
import { standingEntries, stopOf } from './standing-entries'
import { findHits, type Hit } from './stops-query'

/** More contacts than this are looked up by going through the list instead of through them. */
const FEW = 2000

/** A stop, and the domain or the organisation (by its id) it comes from; empty where it is the contact’s own. */
export type FoundStop = { readonly stop: Stop; readonly by: string }

type Entries = ReturnType<typeof standingEntries>

/** What stands against each of these contacts, the latest first. Contacts without any are left out. */
export function stopsByContact(db: ReadableDb, today: string, ids: readonly string[]): Map<string, FoundStop[]> {
  if (ids.length === 0) return new Map()
  const few = ids.length <= FEW
  const hits = few ? findHits(db, today, ids) : findHits(db, today)
  if (hits.length === 0) return new Map()
  const entries = few ? standingEntries(db, [...new Set(hits.map(({ id }) => id))]) : standingEntries(db)
  const byContact = new Map<string, Hit[]>()
  for (const hit of hits) {
    const list = byContact.get(hit.contactId)
    if (list) list.push(hit)
    else byContact.set(hit.contactId, [hit])
  }
  const found = new Map<string, FoundStop[]>()
  for (const id of ids) {
    const own = byContact.get(id)
    if (own) found.set(id, stopsFrom(own, entries))
  }
  return found
}

/** Each entry once where it stands against the whole contact, otherwise once for each address. */
function stopsFrom(hits: readonly Hit[], entries: Entries): FoundStop[] {
  const [only] = hits
  if (only && hits.length === 1) return fromOne(only, entries)
  const stops: FoundStop[] = []
  for (const id of new Set(hits.map((hit) => hit.id))) {
    const entry = entries.get(id)
    if (!entry) continue
    const own = hits.filter((hit) => hit.id === id)
    const whole = own.filter(({ pointId, via }) => pointId === null || via === 'name-and-postcode')
    if (whole.length > 0) {
      const { via, by } = mostTelling(own, whole)
      stops.push({ stop: stopOf(entry, via, null), by })
    } else
      for (const hit of new Map(own.map((one) => [one.pointId, one])).values())
        stops.push({ stop: stopOf(entry, matchedBy(hit), hit.pointId), by: hit.by })
  }
  return stops.length < 2 ? stops : stops.toSorted((one, other) => other.stop.askedOn.localeCompare(one.stop.askedOn))
}

/** By far the most contacts are met by one thing alone. */
function fromOne(hit: Hit, entries: Entries): FoundStop[] {
  const entry = entries.get(hit.id)
  if (!entry) return []
  const pointId = hit.via === 'name-and-postcode' ? null : hit.pointId
  return [{ stop: stopOf(entry, matchedBy(hit), pointId), by: hit.by }]
}

/** What led to it, in the order in which it says most: the contact itself, an address, the organisation. */
function mostTelling(own: readonly Hit[], whole: readonly Hit[]): { via: MatchKind; by: string } {
  const itself = whole.find(({ via }) => via === 'contact')
  const address = own.find(({ via }) => via === 'email' || via === 'phone' || via === 'name-and-postcode')
  const same = whole.find(({ via }) => via === 'same')
  const hit = itself ?? (same && address) ?? same ?? whole[0]
  return { via: hit ? matchedBy(hit) : 'person', by: itself || same ? '' : (hit?.by ?? '') }
}

function matchedBy({ via }: Hit): MatchKind {
  if (via === 'contact' || via === 'same') return 'person'
  return via === 'organisation-link' ? 'organisation' : via
}
