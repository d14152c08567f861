import fs from 'node:fs'
import path from 'node:path'
import type { Connection } from './connection'
import type { WritableDb } from './db'
import { searchGaps, type GapSearch } from './gap-search'
import { makeIndexesAnew } from './indexes-anew'
import { appendToJournal, cutJournal, type JournalEntry } from './journal/journal'
import type { RegisterPaths } from './paths'
import type { Change, Erased, Erasure, Register } from './register'
import { copiesBeforeUpgrade } from './register-files'
import { forgetGoneWords, forgetWords, hasGoneWords, searchIndexes, wordsOfNobody } from './search-index'
import type { Spare } from './spare-file'
import type { Undo } from './undo/undo'

type Parts = {
  readonly connection: Connection
  readonly change: Register['change']
  readonly undo: Pick<Undo, 'forget'>
  readonly paths: RegisterPaths
  /** The file that is written; the register itself unless said. */
  readonly database?: string
  readonly key: Buffer
  readonly spare: Spare
  readonly isClosed: () => boolean
  readonly changed: (features: readonly string[]) => void
}

/** How often emptying the log is tried again while somebody reads, in milliseconds. */
const TRY_AGAIN_MS = 250

/** After an erasure has answered: how long until its words are looked for between the cells, and between two steps of that. */
const LOOK_AFTER_MS = 40
const NEXT_LOOK_MS = 2
/** So many words are looked for, names and addresses first. */
const MOST_WORDS = 1500

/**
 * Makes the one way to erase. The journal is on the disk before the change begins, so that a crash in between never loses
 * an erasure: the next opening carries it out. Afterwards the words are gone from the search index, from what could be
 * undone, from the copies made before an upgrade, and from the write-ahead log. A moment later the pages themselves are
 * looked through: where SQLite left a copy of what it moved, the file is written anew, which takes seconds and is rarely needed.
 */
export function createErase({ connection, change, undo, paths, key, spare, isClosed, changed, ...more }: Parts) {
  const { database = paths.database } = more
  /** Texts of whoever was erased since the pages were last looked through, and how far that is. */
  let texts: string[] = []
  let search: GapSearch | undefined
  let timer: NodeJS.Timeout | undefined
  return { erase, tidy, finish }

  function erase<T>({ entry, forget, features, ...what }: Erasure, write: (db: WritableDb) => T): Erased<T> {
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
    const fileClean = emptyLog()
    texts.push(...forget)
    search = undefined
    if (isClosed()) finish()
    else lookLater()
    return { value, fileClean }
  }

  function lookLater(after = LOOK_AFTER_MS): void {
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (isClosed() || texts.length === 0) return
      try {
        if (!look()) lookLater(NEXT_LOOK_MS)
      } catch {
        // A full disk, or a file that vanished: closing tries again.
      }
    }, after)
    timer.unref()
  }

  /** One step of looking through the pages; answers whether it is done. Never inside a change. */
  function look(): boolean {
    if (connection.inTransaction || !logIsEmpty()) return false
    search ??= searchGaps(database, key, wordsOfNobody(connection, texts, MOST_WORDS))
    const come = search.step()
    if (come === 'more') return false
    if (come === 'found') writeAnew()
    texts = []
    search = undefined
    forgetEarlierWords()
    return true
  }

  /** Words that stood in an entry before it was changed, which nobody could name when it was erased. */
  function forgetEarlierWords(): void {
    for (const index of searchIndexes(connection).filter((one) => hasGoneWords(connection, one)))
      change({ action: 'erasure.tidy', subject: '', bulk: true }, () => {
        while (forgetGoneWords(connection, index));
      })
  }

  /** Before closing, and where nothing can come later: whatever is left to look through, at once. */
  function finish(): void {
    try {
      if (texts.length > 0) emptyLog()
      while (texts.length > 0 && !connection.inTransaction && logIsEmpty()) look()
    } catch {
      // A full disk keeps nobody from locking.
    }
  }

  function logIsEmpty(): boolean {
    return (fs.statSync(`${database}-wal`, { throwIfNoEntry: false })?.size ?? 0) === 0
  }

  /** Every page as it would be if only what is there had ever been written. Rows keep their numbers: each table has an index. */
  function writeAnew(): void {
    spare.withRoom(() => connection.exec('VACUUM'))
    emptyLog()
  }

  /** The parts of an index one after the other, so that other calls are answered in between; then the file as a whole. */
  function tidy(what: Change): () => boolean {
    const indexes = searchIndexes(connection)
    return () => {
      const index = indexes[0]
      if (index === undefined) return false
      if (!change(what, () => forgetGoneWords(connection, index))) indexes.shift()
      if (indexes.length === 0) writeAnew()
      return indexes.length > 0
    }
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
