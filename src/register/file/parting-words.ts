import type { Connection } from './connection'
import { quoted } from './undo/recorder'

/** A word at which two pages of a part of an index part: whatever is at or after it stands on the second one. */
export type PartingWord = { readonly part: number; readonly word: string }

/** The words at which pages part. Stored with a digit in front that tells the index: 0 for whole words, others for beginnings. */
export function partingWords(connection: Connection, index: string): PartingWord[] {
  return connection.all<PartingWord>(
    `SELECT segid AS part, CAST(substr(term, 2) AS TEXT) AS word FROM ${quoted(`${index}_idx`)}
     WHERE substr(term, 1, 1) = x'30' ORDER BY segid, term`,
  )
}

/**
 * Words at which pages part although no word that is there begins so: they were deleted, or changed, without anybody naming
 * them. Those cut between the bytes of a letter are left out: nobody can read a word in them.
 */
export function goneWords(connection: Connection, index: string): PartingWord[] {
  return withWords(connection, index, (words) =>
    connection
      .all<PartingWord>(
        `SELECT part, CAST(word AS TEXT) AS word FROM (
           SELECT segid AS part, term AS i_term, substr(term, 2) AS word, (SELECT w.term FROM ${words} AS w
             WHERE w.term >= CAST(substr(i.term, 2) AS TEXT) LIMIT 1) AS next
           FROM ${quoted(`${index}_idx`)} AS i WHERE substr(i.term, 1, 1) = x'30' AND length(i.term) > 1)
         WHERE next IS NULL OR substr(CAST(next AS BLOB), 1, length(word)) <> word ORDER BY part, i_term`,
      )
      .filter(({ word }) => !word.includes('\uFFFD')),
  )
}

/**
 * Parts two pages at a word that is still there instead of one that was deleted; false where no such word is found.
 * Anything after the last word before the deleted one, and not after the first word behind it, parts them as well: the
 * shortest beginning of that first word that does is taken, as FTS5 itself does. Both words are looked for in the whole
 * index, of which every part holds some. Where several pages part within one gap, each word must stay after the one of the
 * page before it: two pages never part at one word.
 */
export function partElsewhere(connection: Connection, index: string, { part, word }: PartingWord): boolean {
  const { before, after } = gapOf(connection, index, { part, word })
  const { earlier, later } = neighbours(connection, index, { part, word })
  const last = earlier && Buffer.compare(earlier, before) > 0 ? earlier : before
  const next = after === undefined ? undefined : between(last, word, after)
  if (next === undefined || (later && Buffer.compare(Buffer.from(next), later) >= 0)) return false
  const sql = `UPDATE ${quoted(`${index}_idx`)} SET term = CAST(@to AS BLOB) WHERE segid = @part AND term = CAST(@from AS BLOB)`
  connection.unguarded(() => connection.run(sql, { part, from: `0${word}`, to: `0${next}` }))
  return true
}

/** The words at which the pages before and behind it part, as bytes; another page may have been parted elsewhere just now. */
function neighbours(connection: Connection, index: string, { part, word }: PartingWord) {
  const idx = quoted(`${index}_idx`)
  const beside = (sign: '<' | '>', order: 'ASC' | 'DESC') =>
    connection.get<{ term: Uint8Array }>(
      `SELECT substr(term, 2) AS term FROM ${idx}
       WHERE segid = @part AND substr(term, 1, 1) = x'30' AND pgno ${sign}
         (SELECT pgno FROM ${idx} WHERE segid = @part AND term = CAST('0' || @word AS BLOB))
       ORDER BY pgno ${order} LIMIT 1`,
      { part, word },
    )?.term
  return { earlier: beside('<', 'DESC'), later: beside('>', 'ASC') }
}

/** Where a word that goes stood, as bytes: what comes before it, and the first word behind it if there is one. */
type Gap = { readonly before: Uint8Array; readonly after: string | undefined }

/** The words on both sides of a deleted one. The walk begins where the page before begins, at a word cut between bytes perhaps. */
function gapOf(connection: Connection, index: string, { part, word }: PartingWord): Gap {
  return withWords(connection, index, (words) => {
    const from = `coalesce(CAST((SELECT substr(term, 2) FROM ${quoted(`${index}_idx`)}
      WHERE segid = @part AND term < CAST('0' || @word AS BLOB) ORDER BY term DESC LIMIT 1) AS TEXT), '')`
    const found = connection.get<{ before: Uint8Array }>(
      `SELECT CAST(coalesce((SELECT max(term) FROM ${words} WHERE term >= ${from} AND term <= @word), ${from}) AS BLOB)
         AS before`,
      { part, word },
    )
    const behind = connection.get<{ term: string }>(`SELECT term FROM ${words} WHERE term >= @word LIMIT 1`, { word })
    return { before: found?.before ?? new Uint8Array(), after: behind?.term }
  })
}

/** Every word of an index that is there, as a table for as long as `use` runs. */
function withWords<T>(connection: Connection, index: string, use: (words: string) => T): T {
  const words = `temp.${quoted(`${index}_words`)}`
  connection.exec(`CREATE VIRTUAL TABLE ${words} USING fts5vocab (main, ${quoted(index)}, row)`)
  try {
    return use(words)
  } finally {
    connection.exec(`DROP TABLE ${words}`)
  }
}

/** The shortest beginning of `after` that comes after `before`, letter by letter as bytes; never the word that is to go. */
function between(before: Uint8Array, word: string, after: string): string | undefined {
  let beginning = ''
  for (const letter of after) {
    beginning += letter
    if (beginning !== word && Buffer.compare(Buffer.from(beginning), before) > 0) return beginning
  }
  return undefined
}
