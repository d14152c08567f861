import { fold } from '@core/contacts/search-text'
import type { Mention } from '@core/erasure/contract'
import type { ReadableDb } from '../file/db'
import { placeInWords, placeOfRow } from './place-words'

/** What a search of everything found. */
export type Everywhere = { readonly tables: number; readonly rows: number; readonly found: readonly Mention[] }

type Table = { readonly name: string; readonly texts: readonly string[]; readonly bytes: readonly string[] }

/** Rows looked at in one go, so that no call waits long behind it; pieces of files are large. */
const SLICE = 4000
const FILE_SLICE = 40

/** More than this in one table is not counted on. */
const MOST = 100

/**
 * Looks for texts in every column of every table that holds words, and in the bytes of files: not by a list of places, so
 * that nothing new is forgotten. Then in both search indexes. Other calls are answered in between.
 */
export async function findEverywhere(
  db: ReadableDb,
  texts: readonly string[],
  pause: () => Promise<void>,
): Promise<Everywhere> {
  const forms = [...new Set(texts.flatMap((text) => [text, asciiLower(text), fold(text)]))].filter(Boolean)
  const bind = Object.fromEntries(forms.map((form, i) => [`form${i}`, form]))
  const found: Mention[] = []
  let rows = 0
  const tables = tablesOf(db)
  for (const table of tables) {
    const slice = table.bytes.length > 0 ? FILE_SLICE : SLICE
    const last = db.get<{ n: number | null }>(`SELECT max(rowid) AS n FROM "${table.name}"`)?.n ?? 0
    rows += db.get<{ n: number }>(`SELECT count(*) AS n FROM "${table.name}"`)?.n ?? 0
    for (let after = 0; after < last; after += slice) {
      const span = { after, until: after + slice }
      const hits = db.all<Record<string, unknown>>(sqlFor(table, forms.length), { ...bind, ...span })
      found.push(...hits.map((row) => placeOfRow(table.name, row)))
      await pause()
    }
  }
  found.push(...inIndexes(db, texts))
  const once = [...new Map(found.map((one) => [`${one.what} ${one.href} ${one.label}`, one])).values()]
  return { tables: tables.length, rows, found: once }
}

/** Every ordinary table with words or files in it. */
function tablesOf(db: ReadableDb): Table[] {
  const names = db.all<{ name: string }>(
    `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
       AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
  )
  return names
    .map(({ name }) => {
      const columns = db.all<{ name: string; type: string }>(
        'SELECT name, type FROM pragma_table_xinfo(@name) WHERE hidden = 0',
        { name },
      )
      const of = (type: string) => columns.filter((one) => one.type === type).map((one) => one.name)
      return { name, texts: of('TEXT'), bytes: name === 'attachment_piece' ? of('BLOB') : [] }
    })
    .filter(({ texts, bytes }) => texts.length + bytes.length > 0)
}

function sqlFor({ name, texts, bytes }: Table, forms: number): string {
  const words = texts.map((column) => `coalesce("${column}", '')`).join(' || char(10) || ') || `''`
  const each = (hit: (form: string) => string) => Array.from({ length: forms }, (_, i) => hit(`@form${i}`))
  const hits = [
    ...each((form) => `instr(small_words, ${form})`),
    ...each((form) => `instr(all_words, ${form})`),
    ...bytes.flatMap((column) => each((form) => `instr("${column}", CAST(${form} AS BLOB))`)),
  ]
  // Materialised, so that the words of a row are put together once and not for each text.
  return `WITH looked AS MATERIALIZED (SELECT rowid AS row_number, *, ${words} AS all_words, lower(${words}) AS small_words
      FROM "${name}" WHERE rowid > @after AND rowid <= @until)
    SELECT row_number, ${placeInWords(name)} FROM looked WHERE ${hits.join(' OR ')} LIMIT ${MOST}`
}

/** What the search would still find. */
function inIndexes(db: ReadableDb, texts: readonly string[]): Mention[] {
  const phrases = texts.map((text) => `"${(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')}"`)
  const match = phrases.filter((phrase) => phrase !== '""').join(' OR ')
  if (match === '') return []
  return ['contact_fts', 'search_fts'].flatMap((index) =>
    db.get(`SELECT 1 FROM ${index} WHERE ${index} MATCH @match LIMIT 1`, { match }) === undefined
      ? []
      : [{ what: 'The search', label: 'finds it', href: '' }],
  )
}

function asciiLower(text: string): string {
  return text.replaceAll(/[A-Z]/g, (one) => one.toLowerCase())
}
