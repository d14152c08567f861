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
  /**
   * One of many short pieces of a long piece of work: no row is copied for undo, the page is not told, and one audit line for
   * each action and subject in a sitting says that it was done. What does this has a way back of its own. No other change may
   * join a piece.
   */
  readonly bulk?: boolean
  /**
   * A piece that may wait with being saved for those that follow at once, because saving costs more than writing. It is saved
   * with the next piece that does not wait, before any other change, at the latest after a moment, and when the register
   * closes. Until then nobody who reads sees it, and a crash takes it whole.
   */
  readonly waits?: boolean
  /**
   * One piece of an act on many that keeps a record of its own to be taken back by: no row is copied for undo, the page is not
   * told, one audit line for each action and subject in a sitting. Unlike `bulk` it is saved at once, and lines may join it.
   */
  readonly recorded?: boolean
}

/** An act on many that is worked off in pieces (`recorded`), for the list of what can be taken back. */
export type LongAct = {
  readonly action: string
  readonly subject: string
  /** The rows it may touch, `table:rowid`: acts on one of them before and after stand in each other’s way. */
  readonly rows: RowSet
  /** Takes it back, in pieces too. Throws `not-found` where the record is gone. */
  readonly takeBack: () => Promise<void>
}

/** Rows by their name, `table:rowid`. */
export type RowSet = Iterable<string> & { readonly size: number; readonly has: (row: string) => boolean }

/** Something worth a line in the audit trail that changes no row: a view of a sensitive note, an export, a print. */
export type Note = Omit<Change, 'final' | 'aside' | 'bulk' | 'waits' | 'recorded'>

/** An erasure: what it is called, what the journal keeps of it, and the words that must be nowhere afterwards. */
export type Erasure = Omit<Change, 'final' | 'aside' | 'bulk' | 'waits' | 'recorded' | 'essential'> & {
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
  /** For each value every mark it may have been given: by this register, and by those it was brought in from. */
  readonly everyMarkOf: (values: readonly string[]) => string[][]
  /** Brings the journals in these folders and the one beside the register to the same state; returns the folders it could not reach. */
  readonly copyTo: (places: readonly string[]) => readonly string[]
}

/** One of the files where the register was saved when something else had taken its place, opened for an erasure. */
export type RescuedCopy = Pick<Register, 'read' | 'erase'>

/** These files, as services see them: whoever is erased must go from them too. */
export type RescuedFiles = {
  /** Their names, and whether this register's key opens each. */
  readonly list: () => readonly { readonly name: string; readonly ours: boolean }[]
  /** Does something in each, one after the other; answers the names of those where it could not be done. */
  readonly inEach: (act: (copy: RescuedCopy) => void) => readonly string[]
}

/** The open register, as services see it. */
export type Register = {
  /** A second, read-only connection: it sees what is committed, never the change under way. */
  readonly read: ReadableDb
  /** One transaction with its audit line and its undo. Inside another change it joins that one. */
  readonly change: <T>(what: Change, write: (db: WritableDb) => T) => T
  /** How often something was saved since the opening: while it stays the same, nothing here is another. */
  readonly saved: () => number
  /** An audit line alone. */
  readonly note: (what: Note) => void
  /** A final change whose journal entry comes first, and after which the file itself holds nothing of what was erased. */
  readonly erase: <T>(what: Erasure, write: (db: WritableDb) => T) => Erased<T>
  /**
   * After many were deleted at once and not erased one by one: answers a step that is called until it says false. Then nothing
   * of them stands between the pages of an index, nor in the log.
   */
  readonly tidy: (what: Change) => () => boolean
  /**
   * Says before its first piece that a long act begins: from now on it stands in the way of earlier acts on the same rows. At
   * its end it is either offered for undo, as one act, or forgotten.
   */
  readonly beginAct: (act: LongAct) => { readonly offer: () => void; readonly forget: () => void }
  readonly journal: ErasureJournal
  readonly rescued: RescuedFiles
}
