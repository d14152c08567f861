import { toMs } from '@core/time/instant'
import path from 'node:path'
import { journalOf } from '../file/backup/backup-files'
import { backupsIn } from '../file/backup/find-backups'
import { completeJournals, mergeJournals, readJournal, type JournalEntry } from '../file/journal/journal'

/** Where lists of erasures of this register may lie, besides the one that belongs to the restored copy. */
export type JournalSearch = {
  readonly registerId: string
  /** The list beside the register that is here. */
  readonly here: string
  /** The register that is here has the same key, and lived on after the backup. */
  readonly hereIsNewer: boolean
  /** Folders with backups of this register. */
  readonly places: readonly string[]
  readonly key: Buffer
  /** When the backup was made. */
  readonly madeAt: string
  /** Ids of the erasures the backup has carried out itself. */
  readonly carriedOut: readonly string[]
}

/** How many erasures the backup has still to carry out, and whether what is known reaches beyond it. */
export async function knownErasures(search: JournalSearch): Promise<{ toCarryOut: number; reachesBeyond: boolean }> {
  const entries = mergeJournals(journalFiles(search).map((file) => entriesOf(file, search.key) ?? []))
  const toCarryOut = entries.filter(({ id }) => !search.carriedOut.includes(id)).length
  // The list beside a register is written with each erasure: where it is there, it is complete.
  const isComplete = search.hereIsNewer || entriesOf(search.here, search.key) !== null
  return { toCarryOut, reachesBeyond: isComplete || toCarryOut > 0 || (await hasNewerBackup(search)) }
}

/** Brings the list of the restored copy, and all the others, to the same state. */
export function bringTogether(search: JournalSearch, stagedJournal: string): void {
  completeJournals([stagedJournal, ...journalFiles(search)], search.key)
}

function journalFiles({ here, places }: JournalSearch): string[] {
  return [...new Set([here, ...places.map(journalOf)])]
}

function entriesOf(file: string, key: Buffer): JournalEntry[] | null {
  try {
    const read = readJournal(file, key)
    return read === 'missing' || read === 'unreadable' ? null : read
  } catch {
    return null
  }
}

/** Each backup brings the list of its place up to date: a newer one vouches for the list until then. */
async function hasNewerBackup({ places, registerId, madeAt }: JournalSearch): Promise<boolean> {
  for (const place of places) {
    const [newest] = await backupsIn(path.resolve(place), registerId)
    if (newest && toMs(newest.made.madeAt) > toMs(madeAt) + 1000) return true
  }
  return false
}
