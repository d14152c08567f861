import { keptDraft, type DraftKey, type KeptDraft } from '@core/drafts/draft'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = {
  form: string
  part: string
  record_id: string | null
  contact_id: string | null
  address: string
  fields: string
  saved_at: string
}

const columns = 'form, part, record_id, contact_id, address, fields, saved_at'

/** The drafts, the latest first. One whose form this version does not know is left out, and left alone. */
export function findAll(db: ReadableDb, limit: number): KeptDraft[] {
  const rows = db.all<Row>(`SELECT ${columns} FROM draft ORDER BY saved_at DESC, id LIMIT @limit`, { limit })
  return rows.flatMap((row) => {
    const parsed = keptDraft.safeParse(fromRow(row))
    return parsed.success ? [parsed.data] : []
  })
}

/** Is this very draft there already? */
export function isKept(db: ReadableDb, { form, part, fields }: DraftKey & { fields: unknown }): boolean {
  const row = db.get<{ fields: string }>('SELECT fields FROM draft WHERE form = @form AND part = @part', { form, part })
  return row?.fields === JSON.stringify(fields ?? null)
}

/** Writes a draft over the one before. */
export function save(db: WritableDb, id: string, draft: KeptDraft): void {
  db.run(
    `INSERT INTO draft (id, ${columns})
     VALUES (@id, @form, @part, @record_id, @contact_id, @address, @fields, @saved_at)
     ON CONFLICT (form, part) DO UPDATE SET record_id = excluded.record_id, contact_id = excluded.contact_id,
       address = excluded.address, fields = excluded.fields, saved_at = excluded.saved_at`,
    { id, ...toRow(draft) },
  )
}

/** Takes a draft away. */
export function remove(db: WritableDb, { form, part }: DraftKey): void {
  db.run('DELETE FROM draft WHERE form = @form AND part = @part', { form, part })
}

/** Are there drafts from before this moment, or more than this many? */
export function hasStale(db: ReadableDb, before: string, most: number): boolean {
  const row = db.get<{ n: number; oldest: string | null }>('SELECT count(*) AS n, min(saved_at) AS oldest FROM draft')
  return row !== undefined && (row.n > most || (row.oldest ?? before) < before)
}

/** Takes away what is older than this moment, and the oldest of more than this many. */
export function removeStale(db: WritableDb, before: string, most: number): void {
  db.run(
    `DELETE FROM draft WHERE saved_at < @before
       OR id NOT IN (SELECT id FROM draft ORDER BY saved_at DESC, id LIMIT @most)`,
    { before, most },
  )
}

const about = `record_id IN (SELECT value FROM json_each(@records)) OR contact_id IN (SELECT value FROM json_each(@records))`

/** How many drafts are about one of these records. */
export function countAbout(db: ReadableDb, records: readonly string[]): number {
  const bind = { records: JSON.stringify(records) }
  return db.get<{ n: number }>(`SELECT count(*) AS n FROM draft WHERE ${about}`, bind)?.n ?? 0
}

/** Takes away every draft about one of these records: the person is erased. */
export function removeAbout(db: WritableDb, records: readonly string[]): void {
  db.run(`DELETE FROM draft WHERE ${about}`, { records: JSON.stringify(records) })
}

function toRow({ form, part, recordId, contactId, address, fields, savedAt }: KeptDraft): Row {
  const ids = { record_id: recordId, contact_id: contactId }
  return { form, part, ...ids, address, fields: JSON.stringify(fields ?? null), saved_at: savedAt }
}

function fromRow(row: Row): Record<keyof KeptDraft, unknown> {
  const { form, part, record_id, contact_id, address, fields, saved_at } = row
  const ids = { recordId: record_id, contactId: contact_id }
  return { form, part, ...ids, address, fields: JSON.parse(fields) as unknown, savedAt: saved_at }
}

/** Gives the drafts about one contact to another; what was being written in the form of the first has no form any more. */
export function repoint(db: WritableDb, from: string, to: string): void {
  db.run('DELETE FROM draft WHERE record_id = @from', { from })
  db.run('UPDATE draft SET contact_id = @to WHERE contact_id = @from', { from, to })
}
