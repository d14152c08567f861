import { AppError } from '@core/contract/errors'
import type { Connection } from '../connection'
import type { createChange, Done } from '../change'
import { startJournal, type UndoEntry } from './journal'
import { putBack, rowKeys } from './put-back'
import type { Recorder, RowImage } from './recorder'

/** A change larger than this is not kept: everything before it then stays as it is. */
const LARGEST_CHANGE_ROWS = 20_000

/** Taking changes back, for as long as the register stays open. */
export type Undo = {
  /** Puts the rows of a change back and names it. Throws `not-found`, or `conflict` when something later is in the way. */
  readonly undo: (token: string) => string
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
  change: ReturnType<typeof createChange>
}

/** Makes undo for one open register. `remember` is told of each finished change. */
export function createUndo({ connection, recorder, newId, change }: Parts): {
  undo: Undo
  readonly remember: (done: Done) => void
} {
  const journal = startJournal()
  let latest: string | undefined
  let undoing = false

  const undo = (token: string): string => {
    const entry = journal.find(token)
    if (!entry || entry.undone) throw new AppError('not-found', { reason: 'That change can no longer be undone.' })
    const blocker = journal.blockerOf(entry)
    if (blocker)
      throw new AppError('conflict', {
        reason: `A later change (${blocker.action}) is in the way: undo that one first.`,
      })
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
  }
}

/** Undoing may only touch what the change touched: anything more is a record that has since come to depend on it. */
function staysWithin(entry: UndoEntry, touched: readonly RowImage[]): void {
  for (const key of rowKeys(touched)) if (!entry.rows.has(key)) throw dependsOnIt()
}

function dependsOnIt(): AppError {
  return new AppError('conflict', { reason: 'Something recorded later depends on this change, so it stays.' })
}
