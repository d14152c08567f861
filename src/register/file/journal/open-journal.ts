import path from 'node:path'
import type { RegisterPaths } from '../paths'
import type { ErasureJournal } from '../register'
import { completeJournals, readJournal } from './journal'
import { marksOf } from './marks'

/** The erasure journal of an open register. `key` is the register key, wiped by its owner. */
export function openErasureJournal(paths: RegisterPaths, key: Buffer): ErasureJournal {
  return {
    entries: () => {
      const read = readJournal(paths.erased, key)
      return read === 'missing' || read === 'unreadable' ? [] : read
    },
    marksOf: (values) => marksOf(key, values),
    copyTo: (places) => {
      const files = new Map(places.map((place) => [path.join(place, path.basename(paths.erased)), place]))
      const { missed } = completeJournals([paths.erased, ...files.keys()], key)
      return missed.flatMap((file) => files.get(file) ?? [])
    },
  }
}
