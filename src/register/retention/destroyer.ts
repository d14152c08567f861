import type { WritableDb } from '../file/db'
import type { JournalEntry } from '../file/journal/journal'

/** How a record is destroyed: what the erasure journal keeps of it, null when it stands there already, and what is written in the same change. */
export type Destruction = { readonly entry: JournalEntry | null; readonly also: (db: WritableDb) => void }

/** What destroys one kind of record for good, in the register and in files that were rescued. */
export type RecordDestroyer = {
  readonly isThere: (id: string) => boolean
  /** One `register.erase`: the entry goes into the journal first; gone are the record, its search words, and what could be undone. */
  readonly destroy: (id: string, how: Destruction) => void
}
