import type { SearchGroup, SearchHit } from '@core/search/contract'
import type { MatchTerms } from '@core/search/match-terms'
import type { ReadableDb } from '../file/db'
import type { RecordRow } from './record-source'
import { recordSources } from './record-sources'

/** So many places are looked at while somebody types, and so many after a pause; the newest first. */
const looked = { quick: 60, thorough: 1000 }

/** Of these a hit says that there is one, and shows no word of it: opening it is written down. */
const sayOnlyWhere: readonly SearchGroup[] = ['recordings', 'coaching', 'session-notes']

type Entry = {
  readonly number: number
  readonly source: string
  readonly source_id: string
  readonly record_id: string
}
type How = { readonly limit: number; readonly thorough: boolean }

/** Records in whose words everything stands that was typed: each once, so many of each group, the newest first. */
export function wordHits(db: ReadableDb, terms: MatchTerms, how: How): SearchHit[] {
  const entries = db.all<Entry>(
    `SELECT e.number, e.source, e.source_id, e.record_id
     FROM search_fts f CROSS JOIN search_entry e ON e.number = f.rowid
     WHERE search_fts MATCH @match ORDER BY f.rowid DESC LIMIT @most`,
    { match: terms.words, most: how.thorough ? looked.thorough : looked.quick },
  )
  return recordSources.flatMap(({ group, sources, rows, oncePerPage }) => {
    const found = new Map<string, Entry>()
    for (const entry of entries)
      if (sources.includes(entry.source)) {
        const key = entry.source.startsWith('attachment') ? entry.source_id : entry.record_id
        if (!found.has(key)) found.set(key, entry)
      }
    // A little more than is shown: some records may not be shown any more.
    const keys = [...found.keys()].slice(0, how.thorough ? 4 * how.limit : 2 * how.limit)
    const ordered = inOrder(keys, keys.length > 0 ? rows(db, keys) : [])
    const shown = (oncePerPage ? oneOfEachPage(ordered) : ordered).slice(0, how.limit)
    return shown.map((row) => toHit(db, group, row, found.get(row.key), terms))
  })
}

function inOrder(keys: readonly string[], rows: readonly RecordRow[]): RecordRow[] {
  const byKey = new Map(rows.map((row) => [row.key, row]))
  return keys.flatMap((key) => byKey.get(key) ?? [])
}

function oneOfEachPage(rows: readonly RecordRow[]): RecordRow[] {
  const pages = new Set<string>()
  return rows.filter(({ href }) => !pages.has(href) && pages.add(href))
}

function toHit(
  db: ReadableDb,
  group: SearchGroup,
  { id, title, detail, href }: RecordRow,
  entry: Entry | undefined,
  { plain }: MatchTerms,
): SearchHit {
  return {
    group,
    id,
    title,
    detail,
    href,
    words: entry && !sayOnlyWhere.includes(group) ? placeIn(db, entry.number, plain) : '',
  }
}

/** Letters before and after the word that was found. */
const around = { before: 40, length: 140 }

/** The words around the first place where one of the words stands; the beginning where only the index knows it. */
function placeIn(db: ReadableDb, number: number, plain: readonly string[]): string {
  const spots = plain.map((_, i) => `nullif(instr(folded, @word${i}), 0)`).join(', ')
  const first =
    plain.length > 1
      ? `min(${plain.map((_, i) => `ifnull(nullif(instr(folded, @word${i}), 0), 1e9)`).join(', ')})`
      : spots
  const row = db.get<{ at: number | null; text: string; more: number }>(
    `WITH found AS MATERIALIZED (SELECT words, lower(words) AS folded FROM search_words WHERE number = @number),
       spot AS (SELECT words, ${first} AS at FROM found)
     SELECT at, substr(words, max(1, coalesce(CASE WHEN at < 1e9 THEN at END, 1) - ${around.before}), ${around.length}) AS text,
       length(words) > ${around.length} AS more FROM spot`,
    { number, ...Object.fromEntries(plain.map((word, i) => [`word${i}`, word])) },
  )
  if (!row) return ''
  const text = row.text.replaceAll(/\s+/gu, ' ').trim()
  const cutBefore = row.at !== null && row.at < 1e9 && row.at > around.before + 1
  // Words that were cut in two are left out.
  const clean = cutBefore ? `…${text.replace(/^\S*\s/u, '')}` : text
  return row.more === 1 && clean.length >= around.length - around.before ? `${clean.replace(/\s\S*$/u, '')}…` : clean
}
