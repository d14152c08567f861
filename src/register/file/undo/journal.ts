import type { LongAct, RowSet } from '../register'
import { rowKeys } from './put-back'
import type { RowImage } from './recorder'

/** A change of this session. Held in memory only, and gone when the register locks. */
export type UndoEntry = {
  readonly token: string
  readonly action: string
  readonly subject: string
  readonly at: string
  /** Features whose data moved. */
  readonly features: readonly string[]
  /** The rows as they were; empty when the change is final. */
  images: readonly RowImage[]
  readonly rows: RowSet
  /** An act with a record of its own is taken back by it; not before it is `done`. */
  readonly takeBack?: LongAct['takeBack']
  done: boolean
  /** Can never be taken back; it still stands in the way of earlier changes to the same rows. */
  final: boolean
  undone: boolean
}

/** The changes of this session, newest last, and which of them stand in each other's way. */
export type UndoJournal = {
  /** Adds a change. A final one also wipes what earlier changes remember of its rows: what was erased must not come back. */
  readonly add: (entry: Omit<UndoEntry, 'undone' | 'rows' | 'done' | 'takeBack'>) => void
  /** Adds an act on many that begins. */
  readonly begin: (entry: Pick<UndoEntry, 'token' | 'at' | 'features'> & LongAct) => UndoEntry
  readonly drop: (entry: UndoEntry) => void
  readonly find: (token: string) => UndoEntry | undefined
  /** The latest change made after this one, still in place, to one of the same rows. */
  readonly blockerOf: (entry: UndoEntry) => UndoEntry | undefined
  /** What could be offered for undo, newest first, undone ones included. */
  readonly list: () => readonly UndoEntry[]
  /** Wipes what changes remember of rows in which one of these texts stands. */
  readonly forget: (texts: readonly string[]) => void
  readonly clear: () => void
}

const KEPT_CHANGES = 200

/** Rows in all that may wait in memory; the oldest changes go first. */
const KEPT_ROWS = 20_000

/** Starts an empty journal. */
export function startJournal(): UndoJournal {
  let entries: UndoEntry[] = []
  const makeRoom = () => {
    let rows = entries.reduce((sum, entry) => sum + held(entry), 0)
    while (entries.length > KEPT_CHANGES || rows > KEPT_ROWS) {
      const oldest = entries.shift()
      rows -= oldest ? held(oldest) : rows
    }
  }
  return {
    add(made) {
      const entry: UndoEntry = { ...made, rows: rowKeys(made.images), done: true, undone: false }
      if (entry.final) {
        entry.images = []
        for (const earlier of entries) if (overlap(earlier.rows, entry.rows)) finalise(earlier)
      }
      entries.push(entry)
      makeRoom()
    },
    begin(made) {
      const entry: UndoEntry = { ...made, images: [], final: false, done: false, undone: false }
      entries.push(entry)
      makeRoom()
      return entry
    },
    drop: (entry) => {
      entries = entries.filter((one) => one !== entry)
    },
    find: (token) => entries.find((entry) => entry.token === token && entry.done && !entry.final),
    blockerOf: (entry) =>
      entries.slice(entries.indexOf(entry) + 1).findLast((later) => !later.undone && overlap(later.rows, entry.rows)),
    list: () => entries.filter((entry) => entry.done && !entry.final).toReversed(),
    forget: (texts) => {
      const wanted = texts.map((text) => text.toLowerCase()).filter(Boolean)
      for (const entry of entries) if (entry.images.some((image) => holds(image, wanted))) finalise(entry)
    },
    clear: () => {
      entries = []
    },
  }
}

function finalise(entry: UndoEntry): void {
  entry.images = []
  entry.final = true
}

function holds({ before }: RowImage, wanted: readonly string[]): boolean {
  const cells = before?.cells.filter((cell) => typeof cell === 'string').map((cell) => cell.toLowerCase()) ?? []
  return cells.some((cell) => wanted.some((text) => cell.includes(text)))
}

/** The rows an entry holds in memory; an act on many holds none. */
function held({ takeBack, rows }: UndoEntry): number {
  return takeBack ? 0 : rows.size
}

function overlap(a: RowSet, b: RowSet): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  for (const key of small) if (large.has(key)) return true
  return false
}
