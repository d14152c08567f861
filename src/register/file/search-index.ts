import type { Connection } from './connection'
import type { ReadableDb } from './db'
import { goneWords, partElsewhere, partingWords } from './parting-words'
import { quoted } from './undo/recorder'

/** The search indexes of a register. */
export function searchIndexes(connection: ReadableDb): string[] {
  return connection
    .all<{ name: string }>(
      `SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%USING fts5%' ORDER BY name`,
    )
    .map(({ name }) => name)
}

/**
 * Deleting with FTS5’s secure-delete cleans the pages of an index, but not the words that part its pages: one of them may
 * be a word that was deleted. Where a forgotten word stands there whole, the pages are parted at another word; where none
 * is found, the index is built anew. Run inside the change.
 */
export function forgetWords(connection: Connection, texts: readonly string[]): void {
  const words = new Set(texts.flatMap(wordsOf))
  if (words.size === 0) return
  // What was deleted in this change is still in memory: FTS5 would look for it on its page by the words that part the pages,
  // and not find it there any more. It writes everything out where a savepoint begins.
  connection.exec('SAVEPOINT written_out; RELEASE written_out')
  for (const index of searchIndexes(connection)) {
    const forgotten = partingWords(connection, index).filter(
      ({ word }) => words.has(word) && !isIndexed(connection, index, word),
    )
    if (!forgotten.every((one) => partElsewhere(connection, index, one))) buildAnew(connection, index)
  }
}

/** So many pages are parted elsewhere in one step; more than a few hundred in one index take longer than building it. */
const AT_A_TIME = 40
const TOO_MANY = 400

/**
 * The same for words that nobody can name any more: of an earlier version of an entry, or of many who were deleted at once.
 * Does a part of it, and answers whether something is left to do. Run inside a change.
 */
export function forgetGoneWords(connection: Connection, index: string): boolean {
  const gone = goneWords(connection, index)
  const some = gone.slice(0, AT_A_TIME)
  if (gone.length > TOO_MANY || !some.every((one) => partElsewhere(connection, index, one))) {
    buildAnew(connection, index)
    return false
  }
  return gone.length > some.length
}

/** Does a word part two pages of this index that nothing in it begins with? */
export function hasGoneWords(connection: Connection, index: string): boolean {
  return goneWords(connection, index).length > 0
}

/** Words of these texts, of the first `most`, that no index knows any more: they were of whoever is gone, and of nobody else. */
export function wordsOfNobody(connection: Connection, texts: readonly string[], most: number): string[] {
  const indexes = searchIndexes(connection)
  const words = [...new Set(texts.flatMap(wordsOf))].filter((word) => word.length >= SHORTEST).slice(0, most)
  return words.filter((word) => !indexes.some((index) => isIndexed(connection, index, word)))
}

/** Shorter ones stand by chance in too many places. */
const SHORTEST = 4

function buildAnew(connection: Connection, index: string): void {
  connection.exec(`INSERT INTO ${quoted(index)} (${quoted(index)}) VALUES ('rebuild')`)
}

/** Does somebody else still have this word? Then it would part the pages again. */
function isIndexed(connection: Connection, index: string, word: string): boolean {
  const sql = `SELECT 1 FROM ${quoted(index)} WHERE ${quoted(index)} MATCH @word LIMIT 1`
  return connection.get(sql, { word: `"${word}"` }) !== undefined
}

/** The words of a text as the index splits and folds it. */
function wordsOf(text: string): string[] {
  const folded = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return folded.split(/[^\p{L}\p{N}\p{Co}]+/u).filter((word) => word.length > 1)
}
