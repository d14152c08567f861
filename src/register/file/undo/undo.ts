import { AppError } from '@core/contract/errors'
import type { Connection } from '../connection'
import type { createChange, Done } from '../change'
import type { LongAct, Register } from '../register'
import { startJournal, type UndoEntry } from './journal'
import { putBack, rowKeys } from './put-back'
import type { Recorder, RowImage } from './recorder'

/** A change larger than this is not kept: everything before it then stays as it is. */
const LARGEST_CHANGE_ROWS = 20_000

/** Taking changes back, for as long as the register stays open. */
export type Undo = {
  /** Puts the rows of a change back and names it. Throws `not-found`, or `conflict` when something later is in the way. */
  readonly undo: (token: string) => string
  /** The same for an act on many, which is taken back in pieces; undefined for any other change. */
  readonly undoInPieces: (token: string) => Promise<string> | undefined
  /** Newest first. */
  readonly list: () => readonly UndoEntry[]
  readonly blockerOf: (entry: UndoEntry) => UndoEntry | undefined
  /** The last change made since this was last asked, for the answer of the call that made it. */
  readonly takeToken: () => string | undefined
  /** Wipes what changes remember of rows in which one of these texts stands: what was erased must not come back. */
  readonly forget: (texts: readonly string[]) => void
  readonly clear: () => void
}

type Parts = {
  readonly connection: Connection
  readonly recorder: Recorder
  readonly newId: () => string
  readonly now: () => string
  change: ReturnType<typeof createChange>['change']
}

/** Makes undo for one open register. `remember` is told of each finished change. */
export function createUndo({ connection, recorder, newId, now, change }: Parts): {
  undo: Undo
  readonly beginAct: Register['beginAct']
  readonly remember: (done: Done) => void
} {
  const journal = startJournal()
  let latest: string | undefined
  let undoing = false

  const find = (token: string): UndoEntry => {
    const entry = journal.find(token)
    if (!entry || entry.undone) throw new AppError('not-found', { reason: 'That change can no longer be undone.' })
    const blocker = journal.blockerOf(entry)
    if (blocker)
      throw new AppError('conflict', {
        reason: `A later change (${blocker.action}) is in the way: undo that one first.`,
      })
    return entry
  }

  const undo = (token: string): string => {
    const entry = find(token)
    if (entry.takeBack) throw new Error('an act on many is taken back in pieces')
    undoing = true
    try {
      const what = { action: `${entry.action}.undone`, subject: entry.subject }
      change(
        what,
        () => putBack(connection, recorder, entry.images),
        (touched) => staysWithin(entry, touched),
      )
    } catch (error) {
      throw error instanceof AppError && error.code === 'conflict' ? dependsOnIt() : error
    } finally {
      undoing = false
    }
    entry.undone = true
    entry.images = []
    return entry.action
  }

  const undoInPieces = (token: string): Promise<string> | undefined => {
    if (!journal.find(token)?.takeBack) return undefined
    const entry = find(token)
    return entry.takeBack && takeBackInPieces(entry, entry.takeBack)
  }

  /** Meanwhile it is not offered a second time, and still stands in the way of earlier changes. */
  const takeBackInPieces = async (entry: UndoEntry, takeBack: LongAct['takeBack']): Promise<string> => {
    entry.done = false
    try {
      await takeBack()
      entry.undone = true
      return entry.action
    } finally {
      entry.done = true
    }
  }

  const beginAct: Register['beginAct'] = (act) => {
    const features = [act.action.split('.', 1)[0] ?? act.action]
    const entry = journal.begin({ ...act, token: newId(), at: now(), features })
    return {
      offer: () => {
        entry.done = true
        latest = entry.token
      },
      forget: () => journal.drop(entry),
    }
  }

  const remember = ({ what, at, features, final, images }: Done) => {
    if (undoing || images.length === 0 || what.aside) return
    const token = newId()
    const tooLarge = images.length > LARGEST_CHANGE_ROWS
    if (tooLarge) journal.clear()
    else journal.add({ token, action: what.action, subject: what.subject, at, features, images, final })
    latest = final || tooLarge ? undefined : token
  }

  return {
    undo: {
      undo,
      undoInPieces,
      list: journal.list,
      blockerOf: journal.blockerOf,
      takeToken: () => {
        const token = latest
        latest = undefined
        return token
      },
      forget: journal.forget,
      clear: journal.clear,
    },
    remember,
    beginAct,
  }
}

/** Undoing may only touch what the change touched: anything more is a record that has since come to depend on it. */
function staysWithin(entry: UndoEntry, touched: readonly RowImage[]): void {
  for (const key of rowKeys(touched)) if (!entry.rows.has(key)) throw dependsOnIt()
}

function dependsOnIt(): AppError {
  return new AppError('conflict', { reason: 'Something recorded later depends on this change, so it stays.' })
}
