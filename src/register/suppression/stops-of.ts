import type { MatchKind, Stop } from '@core/suppression/stop'
import type { ReadableDb } from '../file/db'
import { standingEntries, stopOf } from './standing-entries'
import { findHits, hitsInParts, type Hit } from './stops-query'

/** More contacts than this are looked up by going through the list instead of through them. */
const FEW = 2000

/** Contacts whose stops are put together in one step. */
const AT_ONCE = 1000

/** Entries times contacts they meet, held in memory together: 100,000 contacts with a tenth of them stopped are far fewer. */
const MOST_AT_ONCE = 60_000

/** A stop, and the domain or the organisation (by its id) it comes from; empty where it is the contact’s own. */
export type FoundStop = { readonly stop: Stop; readonly by: string }

/**
 * What stands against anybody at all, by going through the whole list in short steps, with a turn for others between them.
 * For answers only: of several entries with one scope the latest is given. Undefined where so much meets so many that it
 * would fill the memory: then they are asked about some at a time.
 */
export async function everyStop(
  db: ReadableDb,
  today: string,
  turn: () => Promise<void>,
  most = MOST_AT_ONCE,
): Promise<Map<string, FoundStop[]> | undefined> {
  const byContact = new Map<string, Hit[]>()
  let count = 0
  for (const hits of hitsInParts(db, today, most)) {
    count += hits.length
    if (count > most) return undefined
    for (const hit of hits) {
      const list = byContact.get(hit.contactId)
      if (list) list.push(hit)
      else byContact.set(hit.contactId, [hit])
    }
    await turn()
  }
  const found = new Map<string, FoundStop[]>()
  const all = [...byContact]
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const some = all.slice(at, at + AT_ONCE)
    const entries = standingEntries(db, [...new Set(some.flatMap(([, hits]) => hits.map(({ id }) => id)))])
    for (const [id, hits] of some) found.set(id, eachScopeOnce(stopsFrom(hits, entries)))
    await turn()
  }
  return found
}

/** Of entries that stop the same ways for the same address the latest: an older one adds nothing to an answer. */
export function eachScopeOnce(found: readonly FoundStop[]): FoundStop[] {
  const byScope = new Map<string, FoundStop>()
  for (const one of found) {
    const { pointId, channels, purposes } = one.stop
    const scope = JSON.stringify([pointId, channels, purposes])
    if (!byScope.has(scope)) byScope.set(scope, one)
  }
  return [...byScope.values()]
}

type Entries = ReturnType<typeof standingEntries>

/** What stands against each of these contacts, the latest first. Contacts without any are left out. `kept`: which of those of one contact. */
export function stopsByContact(
  db: ReadableDb,
  today: string,
  ids: readonly string[],
  kept = (all: FoundStop[]): FoundStop[] => all,
): Map<string, FoundStop[]> {
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
    if (own) found.set(id, kept(stopsFrom(own, entries)))
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
