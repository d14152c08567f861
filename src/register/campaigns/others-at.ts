import type { ReadableDb } from '../file/db'
import { nextTurn, startPace } from '../imports/in-slices'
import { countContacts, findHolders, findHoldersAmong, findNumbersAfter } from './audience-query'

type Wanted = {
  readonly kinds: readonly string[]
  /** Addresses in the form of comparison; empty ones and repeats are passed over. */
  readonly normals: Iterable<string>
  /** Contacts whose addresses are known already, by their ids. */
  readonly judged: ReadonlySet<string>
  /** Told of whoever has one of them, good or not; of those known already not always. */
  readonly meet: (normal: string, contact: { readonly id: string; readonly number: number }) => void
  readonly isStopped: () => boolean
  /** Hears which part is behind, from 0 to 1. */
  readonly done: (part: number) => void
}

/**
 * Finds everybody who has one of these addresses. Where fewer contacts are left than there are addresses, the contacts are
 * gone through, and otherwise the addresses: to look up a hundred thousand addresses that nobody else has takes seconds.
 */
export async function findOthers(read: ReadableDb, wanted: Wanted): Promise<void> {
  const normals = new Set(wanted.normals)
  normals.delete('')
  if (normals.size === 0) return
  const left = countContacts(read) - wanted.judged.size
  if (left <= 0) return
  await (left < normals.size
    ? goThroughContacts(read, wanted, normals)
    : lookUpAddresses(read, wanted, [...normals].toSorted()))
}

/** Contacts passed over in one go: their ids lie close together. */
const IDS = 4000

async function goThroughContacts(read: ReadableDb, wanted: Wanted, normals: ReadonlySet<string>): Promise<void> {
  const { kinds, judged, meet, isStopped } = wanted
  for (let after = ''; !isStopped();) {
    const some = findNumbersAfter(read, after, IDS)
    const last = some.at(-1)
    if (!last) return
    after = last.id
    const numbers = new Map(some.filter(({ id }) => !judged.has(id)).map(({ id, number }) => [id, number]))
    if (numbers.size > 0)
      for (const { normal, contactId: id } of findHoldersAmong(read, kinds, [...numbers.keys()]))
        if (normals.has(normal)) meet(normal, { id, number: numbers.get(id) ?? 0 })
    await nextTurn()
  }
}

async function lookUpAddresses(read: ReadableDb, wanted: Wanted, normals: readonly string[]): Promise<void> {
  const { kinds, meet, isStopped, done } = wanted
  const pace = startPace({ first: 200, least: 20, most: 2000, ms: 10 })
  for (let next = 0; next < normals.length && !isStopped();) {
    const some = normals.slice(next, next + pace.count())
    pace.timed(() => {
      for (const { normal, contactId: id, number } of findHolders(read, kinds, some)) meet(normal, { id, number })
    })
    next += some.length
    done(next / normals.length)
    await nextTurn()
  }
}
