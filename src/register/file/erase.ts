import fs from 'node:fs'
import path from 'node:path'
import type { Connection } from './connection'
import type { WritableDb } from './db'
import { makeIndexesAnew } from './indexes-anew'
import { appendToJournal, cutJournal, type JournalEntry } from './journal/journal'
import type { RegisterPaths } from './paths'
import type { Erased, Erasure, Register } from './register'
import { copiesBeforeUpgrade } from './register-files'
import { forgetWords } from './search-index'
import type { Spare } from './spare-file'
import type { Undo } from './undo/undo'

type Parts = {
  readonly connection: Connection
  readonly change: Register['change']
  readonly undo: Pick<Undo, 'forget'>
  readonly paths: RegisterPaths
  readonly key: Buffer
  readonly spare: Spare
  readonly isClosed: () => boolean
  readonly changed: (features: readonly string[]) => void
}

/** How often emptying the log is tried again while somebody reads, in milliseconds. */
const TRY_AGAIN_MS = 250

/**
 * Makes the one way to erase. The journal is on the disk before the change begins, so that a crash in between never loses
 * an erasure: the next opening carries it out. Afterwards the words are gone from the search index, from what could be
 * undone, from the copies made before an upgrade, and from the write-ahead log.
 */
export function createErase({ connection, change, undo, paths, key, spare, isClosed, changed }: Parts) {
  return function erase<T>({ entry, forget, features, ...what }: Erasure, write: (db: WritableDb) => T): Erased<T> {
    const takeBack = entry ? noteFirst(entry) : () => undefined
    let value: T
    try {
      value = change({ ...what, final: true, essential: true }, (db) => {
        const done = write(db)
        forgetWords(connection, forget)
        makeIndexesAnew(connection)
        return done
      })
    } catch (error) {
      takeBack()
      throw error
    }
    undo.forget(forget)
    for (const copy of copiesBeforeUpgrade(paths)) fs.rmSync(path.join(paths.folder, copy), { force: true })
    changed(features)
    return { value, fileClean: emptyLog() }
  }

  function noteFirst(entry: JournalEntry): () => void {
    const [before = 0] = spare.withRoom(() => appendToJournal([paths.erased], key, entry))
    return () => cutJournal(paths.erased, before)
  }

  /** Moves the log into the database and cuts it to nothing. Never waits for a reader: it comes back later instead. */
  function emptyLog(): boolean {
    connection.pragma('busy_timeout = 0')
    try {
      if (spare.withRoom(() => connection.pragma('wal_checkpoint(truncate)')) === 0) return true
    } catch {
      // What is still in the log is read from there; closing tries again.
    } finally {
      connection.pragma('busy_timeout = 2000')
    }
    setTimeout(() => isClosed() || emptyLog(), TRY_AGAIN_MS).unref()
    return false
  }
}
