import { judgeKnown, type Known, type Wish } from '@core/campaigns/judge'
import { strictestOf } from '@core/campaigns/row-state'
import type { AddressedPoint } from '@core/consents/open-events'
import { pointKindsOf } from '@core/marketing/channel'
import type { MarketingContact } from '@core/marketing/marketing-contact'
import type { MayMarket } from '@core/marketing/may-market'
import type { Stop } from '@core/suppression/stop'
import { nextTurn, startPace } from '../imports/in-slices'
import type { ReadableDb } from '../file/db'
import type { Asks } from './asks'
import { countContacts } from './audience-query'
import { findOthers } from './others-at'

/** What everybody who has an address says together. */
export type AtAddress = {
  /** The strictest of all of them; left out while it is good for nobody today. */
  answer: MayMarket | undefined
  /** A contact that is kept and has it as a good address; empty while nobody has. */
  owner: string
  /** Another one has it too. */
  isShared: boolean
  /** Others who have it or had it: in the trash, or not good any more. Left out where there are none. */
  formerly: Set<string> | undefined
}

/** An address of a contact with its own answer. */
export type JudgedPoint = { readonly value: string; readonly normal: string; readonly answer: MayMarket }

/** More contacts than this are not asked about one by one. */
const MANY = 2000

type Loaded = { readonly id: string; readonly contact: MarketingContact; readonly points: readonly AddressedPoint[] }

/** Loads contacts and judges their addresses of the campaign’s way, once each, with turns for other calls in between. */
export function createAddressBook(read: ReadableDb, asks: Asks, wish: Wish, isStopped: () => boolean) {
  const kinds: readonly string[] = pointKindsOf[wish.channel]
  const isScreened = wish.channel === 'live-call' || wish.channel === 'fax'
  const needsSigns = wish.house?.positiveIndicationOnly === true || wish.house?.corporateAsIndividual === true
  const pace = startPace({ first: 200, least: 20, most: 1500 })
  const addresses = new Map<string, AtAddress>()
  const judged = new Set<string>()
  let every: ReadonlyMap<string, readonly Stop[]> | undefined

  const at = (normal: string): AtAddress => {
    const known = addresses.get(normal)
    if (known) return known
    const made: AtAddress = { answer: undefined, owner: '', isShared: false, formerly: undefined }
    addresses.set(normal, made)
    return made
  }

  /** What is known of each, in their order. */
  function knownOf(found: readonly Loaded[]): Known[] {
    const ids = found.map(({ id }) => id)
    const consents = asks.consentsAt(new Map(found.map((one) => [one.id, one])), wish)
    const stops = every ?? asks.stopsOfAll(ids)
    const signs = needsSigns ? asks.signsOfAll(ids) : undefined
    return found.map(({ id, contact }) => ({
      contact,
      consents: consents.get(id) ?? [],
      stops: stops.get(id) ?? [],
      signs: signs?.get(id) ?? [],
    }))
  }

  /** Judges every address of these contacts and notes the answers; `kept`: may this one be written to at all? */
  function judge<T extends Loaded>(found: readonly T[], kept: (one: T) => boolean): JudgedPoint[][] {
    const known = knownOf(found)
    const numbers = isScreened ? found.flatMap(({ points }) => points.map(({ normal }) => normal)) : []
    const screened = numbers.length > 0 ? asks.screeningOf(numbers) : undefined
    return found.map((one, index) => {
      judged.add(one.id)
      const own = known[index]
      if (!own) return []
      return one.points.map((point) => {
        const { value, normal } = point
        const answer = judgeKnown(wish, own, point, screened?.get(normal))
        if (normal !== '') noteAt(normal, answer, one.id, kept(one))
        return { value, normal, answer }
      })
    })
  }

  function noteAt(normal: string, answer: MayMarket, id: string, kept: boolean): void {
    const place = at(normal)
    place.answer = place.answer ? strictestOf([place.answer, answer]) : answer
    if (!kept) return formerlyAt(place, id)
    if (place.owner === '') place.owner = id
    else if (place.owner !== id) place.isShared = true
    place.formerly?.delete(id)
  }

  /** So many contacts will be judged: of a good part of the register the list of stops is read once, and not for each. */
  async function expect(contacts: number): Promise<void> {
    if (contacts > MANY && contacts * 4 > countContacts(read)) every ??= await asks.everyStop(contacts)
  }

  return {
    expect,
    /** Kept contacts by number: their names and what may go to each of their addresses. */
    audience(numbers: readonly number[]) {
      const kept = asks.namedAddressees(numbers, wish.today, kinds).filter(({ isKept }) => isKept)
      const points = judge(kept, () => true)
      return kept.map((person, index) => ({ person, points: points[index] ?? [] }))
    },
    /** What is known of these contacts, whatever their addresses. */
    load(ids: readonly string[]): Map<string, Known> {
      const found = [...asks.addressees(ids, wish.today, kinds)].map(([id, one]) => ({ id, ...one }))
      const known = knownOf(found)
      return new Map(found.flatMap(({ id }, index) => (known[index] ? [[id, known[index]]] : [])))
    },
    at: (normal: string): AtAddress | undefined => addresses.get(normal),
    /** Every address of whoever was judged so far. */
    addresses: (): Iterable<string> => addresses.keys(),
    pace,
    /**
     * Looks up everybody else who has one of these addresses, and judges them in the order in which they lie in the file.
     * Once for each book, with all there are. `done` hears which part of the work is behind, from 0 to 1.
     */
    async complete(normals: Iterable<string>, done: (part: number) => void = () => {}): Promise<void> {
      const others = new Set<number>()
      const meet = (normal: string, contact: { readonly id: string; readonly number: number }) => {
        if (judged.has(contact.id)) return
        formerlyAt(at(normal), contact.id) // until it is found to be a good address of theirs
        others.add(contact.number)
      }
      await findOthers(read, { kinds, normals, judged, meet, isStopped, done: (part) => done(part / 2) })
      await expect(others.size)
      const inFile = Uint32Array.from(others).toSorted()
      for (let next = 0; next < inFile.length && !isStopped();) {
        const some = [...inFile.subarray(next, next + pace.count())]
        pace.timed(() => judge(asks.namedAddressees(some, wish.today, kinds), ({ isKept }) => isKept))
        next += some.length
        done(0.5 + next / inFile.length / 2)
        await nextTurn()
      }
    },
  }
}

function formerlyAt(place: AtAddress, id: string): void {
  place.formerly ??= new Set()
  place.formerly.add(id)
}

export type AddressBook = ReturnType<typeof createAddressBook>
