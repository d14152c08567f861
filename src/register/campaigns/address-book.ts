import { judgeKnown, type Known, type Wish } from '@core/campaigns/judge'
import { strictestOf } from '@core/campaigns/row-state'
import { pointKindsOf } from '@core/marketing/channel'
import type { MayMarket } from '@core/marketing/may-market'
import type { Stop } from '@core/suppression/stop'
import { nextTurn, startPace } from '../imports/in-slices'
import type { ReadableDb } from '../file/db'
import type { Asks } from './asks'
import { findHolders } from './audience-query'

/** What everybody who has an address says together. */
export type AtAddress = {
  /** The strictest of all of them; left out while it is good for nobody today. */
  answer: MayMarket | undefined
  /** Contacts that are kept and have it as a good address; two are enough to know that it is shared. */
  readonly owners: Set<string>
  /** Others who have it or had it: in the trash, or not good any more. */
  readonly formerly: Set<string>
}

/** An address of a contact with its own answer. */
export type JudgedPoint = { readonly value: string; readonly normal: string; readonly answer: MayMarket }

type Found = ReturnType<Asks['addressees']>

/** Addresses looked up at one go. */
const ADDRESSES = 100

/** Loads contacts and judges their addresses of the campaign’s way, once each, with turns for other calls in between. */
export function createAddressBook(read: ReadableDb, asks: Asks, wish: Wish, isStopped: () => boolean) {
  const kinds: readonly string[] = pointKindsOf[wish.channel]
  const isScreened = wish.channel === 'live-call' || wish.channel === 'fax'
  const needsSigns = wish.house?.positiveIndicationOnly === true || wish.house?.corporateAsIndividual === true
  const pace = startPace({ first: 200, least: 20, most: 1500 })
  const addresses = new Map<string, AtAddress>()
  const judged = new Set<string>()
  /** Addresses whose holders were all looked up. */
  const complete = new Set<string>()
  let every: ReadonlyMap<string, readonly Stop[]> | undefined

  const at = (normal: string): AtAddress => {
    const known = addresses.get(normal)
    if (known) return known
    const made: AtAddress = { answer: undefined, owners: new Set(), formerly: new Set() }
    addresses.set(normal, made)
    return made
  }

  const load = (ids: readonly string[]) => knownOf(asks.addressees(ids, wish.today, kinds))

  function knownOf(found: Found) {
    const ids = [...found.keys()]
    const consents = asks.consentsAt(found, wish)
    const stops = every ?? asks.stopsOfAll(ids)
    const signs = needsSigns ? asks.signsOfAll(ids) : new Map<string, never[]>()
    const loaded = [...found].map(([id, { contact, points }]) => {
      const known: Known = {
        contact,
        consents: consents.get(id) ?? [],
        stops: stops.get(id) ?? [],
        signs: signs.get(id) ?? [],
      }
      return { id, known, points }
    })
    const numbers = isScreened ? loaded.flatMap(({ points }) => points.map(({ normal }) => normal)) : []
    const screened = numbers.length > 0 ? asks.screeningOf(numbers) : new Map<string, never>()
    return loaded.map((one) => ({ ...one, screened }))
  }

  /** Judges every address of these contacts and notes the answers; `kept`: who may be written to at all. */
  function judge(loaded: ReturnType<typeof knownOf>, kept: (id: string) => boolean): Map<string, JudgedPoint[]> {
    const answers = new Map<string, JudgedPoint[]>()
    for (const { id, known, points, screened } of loaded) {
      const own = points.map((point) => ({
        value: point.value,
        normal: point.normal,
        answer: judgeKnown(wish, known, point, screened.get(point.normal)),
      }))
      answers.set(id, own)
      judged.add(id)
      for (const { normal, answer } of own) {
        if (normal === '') continue
        const place = at(normal)
        place.answer = place.answer ? strictestOf([place.answer, answer]) : answer
        if (kept(id)) place.owners.add(id)
        else place.formerly.add(id)
      }
    }
    return answers
  }

  return {
    /** For a long audience: the whole list of stops is read once, instead of once for each contact. */
    async expectMany(): Promise<void> {
      every = await asks.everyStop()
    },
    /** Kept contacts by number: their names and what may go to each of their addresses. */
    audience(numbers: readonly number[]) {
      const named = asks.namedAddressees(numbers, wish.today, kinds)
      const points = judge(knownOf(named), () => true)
      return [...named].map(([id, person]) => ({ id, person, points: points.get(id) ?? [] }))
    },
    load: (ids: readonly string[]) => load(ids).map(({ id, known }) => ({ id, known })),
    at: (normal: string): AtAddress | undefined => addresses.get(normal),
    pace,
    /** Looks up everybody else who has one of these addresses. */
    async complete(normals: Iterable<string>): Promise<void> {
      for (const some of inParts(normals, (normal) => normal !== '' && !complete.has(normal))) {
        if (isStopped()) return
        const holders = findHolders(read, kinds, some)
        const kept = new Map(holders.map((one) => [one.contactId, one.kept === 1]))
        for (const { normal, contactId } of holders) at(normal).formerly.add(contactId)
        const others = [...kept.keys()].filter((id) => !judged.has(id))
        await nextTurn()
        for (let done = 0; done < others.length && !isStopped();) {
          const ids = others.slice(done, done + pace.count())
          pace.timed(() => judge(load(ids), (id) => kept.get(id) === true))
          done += ids.length
          await nextTurn()
        }
        for (const normal of some) {
          complete.add(normal)
          const place = addresses.get(normal)
          if (place) for (const id of place.owners) place.formerly.delete(id)
        }
      }
    },
  }
}

/** The wanted ones, each once in its part, so many at a time. */
function* inParts(all: Iterable<string>, wanted: (one: string) => boolean): Generator<string[]> {
  let part = new Set<string>()
  for (const one of all) {
    if (wanted(one)) part.add(one)
    if (part.size < ADDRESSES) continue
    yield [...part]
    part = new Set()
  }
  if (part.size > 0) yield [...part]
}

export type AddressBook = ReturnType<typeof createAddressBook>
