import type { ReadableDb, WritableDb } from './db'

/** What a change is called in the audit trail: the call, the record and the names (never the values) of the fields. */
export type Change = {
  /** The call, `feature.verb`; the page's queries of that feature are refreshed. */
  readonly action: string
  /** The id of the record, or empty where there is none. */
  readonly subject: string
  readonly fields?: readonly string[]
  /** Cannot be undone: erasure and destruction. Earlier changes to the same rows can then not be undone either. */
  readonly final?: boolean
}

/** Something worth a line in the audit trail that changes no row: a view of a sensitive note, an export, a print. */
export type Note = Omit<Change, 'final'>

/** The open register, as services see it. */
export type Register = {
  /** A second, read-only connection: it sees what is committed, never the change under way. */
  readonly read: ReadableDb
  /** One transaction with its audit line and its undo. Inside another change it joins that one. */
  readonly change: <T>(what: Change, write: (db: WritableDb) => T) => T
  /** An audit line alone. */
  readonly note: (what: Note) => void
}
