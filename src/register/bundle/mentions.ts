import type { BundleItem } from '@core/bundle/item'
import { pageOfFile } from '@core/documents/page-of-file'
import { mentionSources, type MentionSource } from '../erasure/mention-sources'
import type { Bind, ReadableDb } from '../file/db'
import { foldedPassages, passagesWith } from './passages'
import { type Row, textOf } from './source'
import { jsonWords } from './words'

/** What to look for, and whose records are left out: those that are the person’s own. */
export type Wanted = { readonly texts: readonly string[]; readonly records: readonly string[] }

/** What was found, and whether there is more than is shown. */
export type Passages = { readonly items: readonly BundleItem[]; readonly cut: boolean }

/** Rows looked at in one go, so that no call waits long behind it. */
const SLICE = 4000

/** More than this in one table is not looked for. */
const MOST = 500

/** Rows of lists that stayed out of the register are kept until it is next opened; they belong to nobody yet. */
const leftOutRows: MentionSource = {
  what: 'A line of a list that was not brought in',
  table: 'import_row',
  texts: ['cells'],
  label: "'A list'",
  record: 'import_id',
  page: () => '/contacts/import',
}

const sources: readonly MentionSource[] = [...mentionSources, leftOutRows]

/** Every table the passages are looked for in. */
export const passageTables: readonly string[] = [...new Set([...sources.map(firstTable), 'attachment_text'])]

/** Parts of the work, for the count that is shown. */
export const mentionSteps = sources.length + 1

/** Passages of other records in which the person is named. What stands around them stays where it is (`sar.copy`). */
export async function findPassages(
  db: ReadableDb,
  wanted: Wanted,
  pause: () => Promise<void>,
  step: () => void,
): Promise<Passages> {
  if (wanted.texts.length === 0) return { items: [], cut: false }
  const found: BundleItem[] = []
  let cut = false
  for (const source of sources) {
    const last = db.get<{ n: number | null }>(`SELECT max(rowid) AS n FROM ${firstTable(source)}`)?.n ?? 0
    for (let after = 0; after < last; after += SLICE) {
      const some = passagesIn(db, source, wanted, { after, until: after + SLICE })
      cut ||= some.length >= MOST
      found.push(...some)
      await pause()
    }
    step()
  }
  const files = passagesOfFiles(db, wanted)
  found.push(...files)
  step()
  return { items: found.slice(0, MOST), cut: cut || files.length >= MOST || found.length > MOST }
}

function passagesIn(db: ReadableDb, source: MentionSource, { texts, records }: Wanted, slice: Bind): BundleItem[] {
  const { what, table, texts: columns, label, record, page, own } = source
  const bind: Bind = { ...slice, ...Object.fromEntries(texts.map((text, i) => [`text${i}`, text])) }
  const all = `lower(${columns.join(` || char(10) || `)})`
  const hits = texts.map((_, i) => `instr(${all}, @text${i})`).join(' OR ')
  const rowid = `${firstTable(source)}.rowid`
  const named = columns.map((column, i) => `${column} AS words${i}`).join(', ')
  const sql = `SELECT ${rowid} AS at, ${record} AS record, ${label} AS label, ${named} FROM ${table}
    WHERE ${rowid} > @after AND ${rowid} <= @until AND (${hits}) ${own ? `AND NOT (${own})` : ''} LIMIT ${MOST}`
  const group = /breach/.test(firstTable(source)) ? 'breaches' : 'elsewhere'
  return db.all<Row>(sql, own ? { ...bind, records: JSON.stringify(records) } : bind).flatMap((row) => {
    const words = columns.map((_, i) => textOf(row[`words${i}`]))
    // A line of a list is about one person: whoever is named in it.
    const passages = source === leftOutRows ? words.map(jsonWords) : words.flatMap((one) => passagesWith(one, texts))
    if (passages.length === 0) return []
    const item: BundleItem = {
      id: `${firstTable(source)}:${textOf(row['at'])}`,
      group,
      title: what,
      on: '',
      fields: passages.map((text, i) => ({ name: `passage ${i + 1}`, label: 'What it says', text })),
      file: null,
      found: { label: textOf(row['label']), href: page(textOf(row['record'])) },
    }
    return [item]
  })
}

type FileRow = { id: string; name: string; text: string; kind: string; owner: string; contact: string | null }

/** Files of other records with the person in their words: the search knows them at once. */
function passagesOfFiles(db: ReadableDb, { texts, records }: Wanted): BundleItem[] {
  const phrases = texts.map((text) => `"${(text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')}"`)
  const match = phrases.filter((phrase) => phrase !== '""').join(' OR ')
  if (match === '') return []
  const sql = `SELECT a.id, a.name, t.text, a.owner_kind AS kind,
      coalesce((SELECT template_id FROM old_document WHERE attachment_id = a.id), a.owner_id) AS owner, a.contact_id AS contact
    FROM search_fts f JOIN search_entry e ON e.number = f.rowid JOIN attachment a ON a.id = e.source_id
    JOIN attachment_text t ON t.attachment_id = a.id
    WHERE search_fts MATCH @match AND e.source = 'attachment_text' AND a.stage = 'kept'
      AND a.owner_id NOT IN (SELECT value FROM json_each(@records))
      AND coalesce(a.contact_id, '') NOT IN (SELECT value FROM json_each(@records)) LIMIT ${MOST}`
  return db
    .all<FileRow>(sql, { match, records: JSON.stringify(records) })
    .flatMap(({ id, name, text, kind, owner, contact }) => {
      const fields = foldedPassages(text, texts).map((words, i) => ({
        name: `passage ${i + 1}`,
        label: 'What it says',
        text: words,
      }))
      if (fields.length === 0) return []
      const item: BundleItem = {
        id: `attachment:${id}`,
        group: 'elsewhere',
        title: 'A file of another record',
        on: '',
        fields,
        file: null,
        found: { label: name, href: pageOfFile(kind, owner, contact) },
      }
      return [item]
    })
}

function firstTable({ table }: MentionSource): string {
  return table.split(' ', 1)[0] ?? table
}
