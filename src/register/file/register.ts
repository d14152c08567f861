import type { ReadableDb, WritableDb } from './db'
import type { JournalEntry } from './journal/record'

/** What a change is called in the audit trail: the call, the record and the names (never the values) of the fields. */
export type Change = {
  /** The call, `feature.verb`; the page's queries of that feature are refreshed. */
  readonly action: string
  /** The id of the record, or empty where there is none. */
  readonly subject: string
  readonly fields?: readonly string[]
  /** Cannot be undone: erasure and destruction. Earlier changes to the same rows can then not be undone either. */
  readonly final?: boolean
  /** May take the room kept aside for a full disk: opening, locking and erasing, and nothing that could wait. */
  readonly essential?: boolean
  /**
   * Words kept aside before anybody saves them, no act of a person: it leaves no undo, and one audit line for each action
   * and subject in a sitting says that it was done.
   */
  readonly aside?: boolean
}

/** Something worth a line in the audit trail that changes no row: a view of a sensitive note, an export, a print. */
export type Note = Omit<Change, 'final' | 'aside'>

/** An erasure: what it is called, what the journal keeps of it, and the words that must be nowhere afterwards. */
export type Erasure = Omit<Change, 'final' | 'aside' | 'essential'> & {
  /** Goes into the journal first; null when it stands there already. */
  readonly entry: JournalEntry | null
  /** Names, addresses and numbers: looked for in the search index and in what could be undone. */
  readonly forget: readonly string[]
  /** The features whose rows move. */
  readonly features: readonly string[]
}

/** What came of an erasure. */
export type Erased<T> = {
  readonly value: T
  /** Is nothing left of it in the file? False while something else still reads the file; then it follows by itself. */
  readonly fileClean: boolean
}

/** The journal of erasures, as services see it. */
export type ErasureJournal = {
  /** Every entry beside the register that opens; none where there is no journal yet. */
  readonly entries: () => readonly JournalEntry[]
  /** Keyed hashes of normalised addresses and numbers. */
  readonly marksOf: (values: readonly string[]) => string[]
  /** Brings the journals in these folders and the one beside the register to the same state; returns the folders it could not reach. */
  readonly copyTo: (places: readonly string[]) => readonly string[]
}

/** The open register, as services see it. */
export type Register = {
  /** A second, read-only connection: it sees what is committed, never the change under way. */
  readonly read: ReadableDb
  /** One transaction with its audit line and its undo. Inside another change it joins that one. */
  readonly change: <T>(what: Change, write: (db: WritableDb) => T) => T
  /** An audit line alone. */
  readonly note: (what: Note) => void
  /** A final change whose journal entry comes first, and after which the file itself holds nothing of what was erased. */
  readonly erase: <T>(what: Erasure, write: (db: WritableDb) => T) => Erased<T>
  readonly journal: ErasureJournal
}
