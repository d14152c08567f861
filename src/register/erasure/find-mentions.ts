import { fold } from '@core/contacts/search-text'
import { mentionsShown, type Mention, type Mentions } from '@core/erasure/contract'
import { pageOfFile } from '@core/documents/page-of-file'
import type { Bind, ReadableDb } from '../file/db'
import { mentionSources, type MentionSource } from './mention-sources'

/** What to look for, and whose records are left out: those that are the person’s own. */
export type Wanted = { readonly texts: readonly string[]; readonly records: readonly string[] }

/** Rows looked at in one go: some tens of milliseconds, so that a call never waits long behind it. */
const SLICE = 4000

/** More than this in one table is not counted on. */
const MOST = 200

/** Every table the search goes through. */
export const searchedTables: readonly string[] = [...new Set([...mentionSources.map(firstTable), 'attachment_text'])]

/** Where else these texts stand: each record once, the first twenty by name. Other calls are answered in between. */
export async function findMentions(
  db: ReadableDb,
  { texts, records }: Wanted,
  pause: () => Promise<void>,
): Promise<Mentions> {
  if (texts.length === 0) return { shown: [], total: 0 }
  const bind: Bind = Object.fromEntries(texts.map((text, i) => [`text${i}`, text]))
  const found = [...contactsKnownAs(db, texts, records), ...filesThatName(db, texts, records)]
  for (const source of mentionSources) {
    const last = db.get<{ n: number | null }>(`SELECT max(rowid) AS n FROM ${firstTable(source)}`)?.n ?? 0
    for (let after = 0; after < last; after += SLICE) {
      found.push(...mentionsIn(db, source, { ...bind, after, until: after + SLICE }, { texts, records }))
      await pause()
    }
  }
  const once = [...new Map(found.map((one) => [`${one.what} ${one.href} ${one.label}`, one])).values()]
  return { shown: once.slice(0, mentionsShown), total: once.length }
}

function mentionsIn(db: ReadableDb, source: MentionSource, bind: Bind, { texts, records }: Wanted): Mention[] {
  const { what, table, texts: columns, label, record, page, own } = source
  const all = `lower(${columns.join(` || char(10) || `)})`
  const hits = texts.map((_, i) => `instr(${all}, @text${i})`).join(' OR ')
  const rowid = `${firstTable(source)}.rowid`
  const sql = `SELECT DISTINCT ${record} AS record, ${label} AS label FROM ${table}
    WHERE ${rowid} > @after AND ${rowid} <= @until AND (${hits}) ${own ? `AND NOT (${own})` : ''} LIMIT ${MOST}`
  return db
    .all<{ record: string; label: string }>(sql, own ? { ...bind, records: JSON.stringify(records) } : bind)
    .map((row) => ({ what, label: row.label, href: page(row.record) }))
}

/** Other contacts with the same name, e-mail address or number: the search index knows them at once. */
function contactsKnownAs(db: ReadableDb, texts: readonly string[], records: readonly string[]): Mention[] {
  const phrases = texts.map(phraseOf).filter((phrase) => phrase !== '""')
  if (phrases.length === 0) return []
  return db
    .all<{ id: string; name: string }>(
      `SELECT contact.id, contact.display_name AS name FROM contact_fts JOIN contact ON contact.number = contact_fts.rowid
       WHERE contact_fts MATCH @match AND contact.id NOT IN (SELECT value FROM json_each(@records)) LIMIT ${MOST}`,
      { match: phrases.join(' OR '), records: JSON.stringify(records) },
    )
    .map(({ id, name }) => ({
      what: 'Another contact with the same name, address or number',
      label: name,
      href: `/contacts/${id}`,
    }))
}

/** Files of other records with the name, e-mail address or number in their words: the search knows them at once. */
function filesThatName(db: ReadableDb, texts: readonly string[], records: readonly string[]): Mention[] {
  const phrases = texts.map(phraseOf).filter((phrase) => phrase !== '""')
  if (phrases.length === 0) return []
  return db
    .all<{ name: string; kind: string; owner: string; contact: string | null }>(
      `SELECT DISTINCT a.name, a.owner_kind AS kind, coalesce((SELECT template_id FROM old_document WHERE attachment_id = a.id), a.owner_id) AS owner,
         a.contact_id AS contact
       FROM search_fts f JOIN search_entry e ON e.number = f.rowid JOIN attachment a ON a.id = e.source_id
       WHERE search_fts MATCH @match AND e.source IN ('attachment', 'attachment_text') AND a.stage = 'kept'
         AND a.owner_kind <> 'locked-copy'
         AND a.owner_id NOT IN (SELECT value FROM json_each(@records))
         AND coalesce(a.contact_id, '') NOT IN (SELECT value FROM json_each(@records)) LIMIT ${MOST}`,
      { match: phrases.join(' OR '), records: JSON.stringify(records) },
    )
    .map(({ name, kind, owner, contact }) => ({
      what: 'A file of another record',
      label: name,
      href: pageOfFile(kind, owner, contact),
    }))
}

/** The words of a text in their order, as the search index takes a phrase. */
function phraseOf(text: string): string {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
  return `"${words.join(' ')}"`
}

function firstTable({ table }: MentionSource): string {
  return table.split(' ', 1)[0] ?? table
}
