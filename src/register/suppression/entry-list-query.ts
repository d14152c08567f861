import { fold } from '@core/contacts/search-text'
import type { entryFilter } from '@core/suppression/contract'
import type { Entry, ShownKey } from '@core/suppression/entry'
import { addressKeys, domainKey } from '@core/suppression/recognise'
import type { z } from 'zod'
import type { Bind, ReadableDb } from '../file/db'
import type { ErasureJournal } from '../file/register'
import { codedTexts } from '@core/suppression/recognise'
import { findKeys } from './suppression-key-repository'
import { fromRow, refusalColumns, type Refusal, type RefusalRow } from './suppression-repository'

type Filter = z.output<typeof entryFilter>
const columns = refusalColumns.map((column) => `s.${column}`).join(', ')
const shown = ['email', 'phone', 'domain', 'organisation', 'name-and-postcode'] as const

const conditions: Record<Filter['show'], string> = {
  standing: `s.lifted_at = ''`,
  'not-in-crm': `s.lifted_at = '' AND s.in_crm_on = ''`,
  lifted: `s.lifted_at <> ''`,
}

/** One page of the list, the latest refusal first. Searching also finds what is only kept as a keyed hash. */
export function findEntries(
  db: ReadableDb,
  journal: Pick<ErasureJournal, 'everyMarkOf'>,
  { search, show, limit, offset }: Filter,
): { rows: Entry[]; total: number } {
  const { where, bind } = searching(search, journal)
  const from = `FROM suppression AS s WHERE ${conditions[show]} ${where}`
  const rows = db.all<RefusalRow>(
    `SELECT ${columns} ${from} ORDER BY s.asked_on DESC, s.number DESC LIMIT @limit OFFSET @offset`,
    { ...bind, limit, offset },
  )
  const total = db.get<{ n: number }>(`SELECT count(*) AS n ${from}`, bind)?.n ?? 0
  return { rows: withKeys(db, rows.map(fromRow)), total }
}

/** How many there are in each view. */
export function countEntries(db: ReadableDb): { standing: number; notInCrm: number; lifted: number } {
  const counted = db.get<{ standing: number; notInCrm: number; lifted: number }>(
    `SELECT count(*) FILTER (WHERE lifted_at = '') AS standing,
       count(*) FILTER (WHERE lifted_at = '' AND in_crm_on = '') AS notInCrm,
       count(*) FILTER (WHERE lifted_at <> '') AS lifted FROM suppression`,
  )
  return counted ?? { standing: 0, notInCrm: 0, lifted: 0 }
}

/** Entries with what they recognise somebody by, and the name of the contact where it is still in the register. */
export function withKeys(db: ReadableDb, refusals: readonly Refusal[]): Entry[] {
  const ids = refusals.map(({ id }) => id)
  const keys = findKeys(db, ids)
  const people = new Map(
    db
      .all<{ id: string; contactId: string; name: string; organisation: string }>(
        `SELECT k.suppression_id AS id, c.id AS contactId, c.display_name AS name, c.organisation_name AS organisation
         FROM suppression_key AS k JOIN contact AS c ON c.id = k.value
         WHERE k.kind = 'contact' AND k.suppression_id IN (SELECT value FROM json_each(@ids)) ORDER BY k.number DESC`,
        { ids: JSON.stringify(ids) },
      )
      .map((row) => [row.id, row]),
  )
  return refusals.map((refusal) => {
    const person = people.get(refusal.id)
    const own = keys.filter(({ id }) => id === refusal.id).flatMap(({ kind, value }) => shownKey(kind, value))
    return {
      ...refusal,
      contactId: person?.contactId ?? null,
      name: person?.name ?? refusal.name,
      organisation: person?.organisation ?? '',
      keys: own.slice(0, 20),
    }
  })
}

function shownKey(kind: string, value: string): ShownKey[] {
  return shown.filter((one) => one === kind).map((one) => ({ kind: one, value }))
}

function searching(search: string, journal: Pick<ErasureJournal, 'everyMarkOf'>): { where: string; bind: Bind } {
  const folded = fold(search)
  if (folded === '') return { where: '', bind: {} }
  const keys = addressKeys({ emails: [search], phones: /\d{3}/.test(search) ? [search] : [] })
  const marks = journal.everyMarkOf(keys.flatMap(codedTexts)).flat()
  const like = `%${folded.replace(/[\\%_]/g, (mark) => `\\${mark}`)}%`
  return {
    where: `AND (lower(s.name) LIKE @like ESCAPE '\\' OR lower(s.reference) LIKE @like ESCAPE '\\' OR EXISTS (
      SELECT 1 FROM suppression_key AS k LEFT JOIN contact AS c ON c.id = k.value AND k.kind = 'contact'
      WHERE k.suppression_id = s.id AND (k.value LIKE @like ESCAPE '\\' OR c.sort_name LIKE @like ESCAPE '\\'
        OR k.value IN (SELECT value FROM json_each(@values)) OR k.mark IN (SELECT value FROM json_each(@marks)))))`,
    bind: {
      like,
      values: JSON.stringify([...keys.map(({ value }) => value), domainKey(search)].filter(Boolean)),
      marks: JSON.stringify(marks),
    },
  }
}
