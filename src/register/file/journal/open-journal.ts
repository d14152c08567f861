import path from 'node:path'
import type { RegisterPaths } from '../paths'
import type { ErasureJournal } from '../register'
import { completeJournals, readJournal } from './journal'
import { markKeyOf, marksUnder } from './marks'

/**
 * The erasure journal of an open register. `key` is the register key, wiped by its owner; `former` are the keys of marks of
 * the registers this one was brought in from. `wipe` ends it.
 */
export function openErasureJournal(
  paths: RegisterPaths,
  key: Buffer,
  former: readonly Uint8Array[],
): ErasureJournal & { readonly wipe: () => void } {
  const own = markKeyOf(key)
  const every = [own, ...former]
  return {
    entries: () => {
      const read = readJournal(paths.erased, key)
      return read === 'missing' || read === 'unreadable' ? [] : read
    },
    marksOf: (values) => marksUnder([own], values).flat(),
    everyMarkOf: (values) => marksUnder(every, values),
    wipe: () => {
      for (const one of every) one.fill(0)
    },
    copyTo: (places) => {
      const files = new Map(places.map((place) => [path.join(place, path.basename(paths.erased)), place]))
      const { missed } = completeJournals([paths.erased, ...files.keys()], key)
      return missed.flatMap((file) => files.get(file) ?? [])
    },
  }
}
