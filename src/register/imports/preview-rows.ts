import type { PreviewRow, ShownRows } from '@core/imports/contract'
import type { OldRequest } from '@core/imports/requests/read-request'
import { marketingFacts } from '@core/imports/says-of-marketing'
import type { ReadableDb } from '../file/db'
import type { Batch } from './batch-repository'
import * as rows from './row-repository'

type Page = { readonly show: ShownRows; readonly limit: number; readonly offset: number }
type Person = { id: string; display_name: string; organisation_name: string; email: string; phone: string }

const firstOf = (kinds: string) =>
  `coalesce((SELECT value FROM contact_point p WHERE p.contact_id = c.id AND p.kind IN (${kinds}) ORDER BY p.position LIMIT 1), '')`
const person = `SELECT c.id, c.display_name, c.organisation_name, ${firstOf(`'email'`)} AS email, ${firstOf(`'phone', 'mobile'`)} AS phone FROM contact c`

/** One page of the preview: who arrives, or the rows with something to be said of them. */
export function previewRows(
  db: ReadableDb,
  batch: Batch,
  { show, limit, offset }: Page,
): { rows: PreviewRow[]; total: number } {
  const { counts } = batch
  if (batch.target !== 'people')
    return {
      rows: requestRows(db, batch, { show, limit, offset }),
      total: show === 'problems' ? counts.problems + counts.refused : counts.rows,
    }
  if (show === 'problems' || show === 'duplicates' || show === 'stopped') {
    const found = rows.findShown(db, batch.id, show, { limit, offset })
    const total = {
      problems: counts.problems + counts.refused,
      duplicates: counts.duplicates,
      stopped: counts.stopped,
    }[show]
    return { rows: withPeople(db, batch.id, found), total }
  }
  const people = db.all<Person>(`${person} WHERE c.import_id = @id ORDER BY c.number LIMIT @limit OFFSET @offset`, {
    id: batch.id,
    limit,
    offset,
  })
  const said = new Map(
    rows
      .findOf(
        db,
        people.map(({ id }) => id),
      )
      .map((row) => [row.contactId, row]),
  )
  const shown = people.map((one) => shownRow(db, batch.id, one, said.get(one.id)))
  return { rows: shown, total: counts.ready }
}

function withPeople(db: ReadableDb, importId: string, found: readonly rows.ImportRow[]): PreviewRow[] {
  const ids = found.flatMap(({ contactId }) => contactId ?? [])
  const people = db.all<Person>(`${person} WHERE c.id IN (SELECT value FROM json_each(@ids))`, {
    ids: JSON.stringify(ids),
  })
  const byId = new Map(people.map((one) => [one.id, one]))
  return found.map((row) => shownRow(db, importId, byId.get(row.contactId ?? ''), row))
}

function shownRow(
  db: ReadableDb,
  importId: string,
  one: Person | undefined,
  row: rows.ImportRow | undefined,
): PreviewRow {
  const match = row?.matchId
    ? db.get<{ id: string; display_name: string; import_id: string | null }>(
        'SELECT id, display_name, import_id FROM contact WHERE id = @id',
        { id: row.matchId },
      )
    : undefined
  return {
    row: row?.number ?? 0,
    line: row?.line ?? 0,
    name: one?.display_name ?? '',
    organisation: one?.organisation_name ?? '',
    email: one?.email ?? '',
    phone: one?.phone ?? '',
    refusal: row?.refusal ?? null,
    remarks: [...(row?.remarks ?? [])],
    cells: row?.refusal ? row.cells.slice(0, 8).map((cell) => cell.slice(0, 80)) : [],
    match:
      match && row
        ? { id: match.id, name: match.display_name, sure: row.isSure, inFile: match.import_id === importId }
        : null,
    choice: row?.choice ?? 'new',
    stopped: row?.isStopped ?? false,
    optedOut: row?.facts ? marketingFacts.safeParse(JSON.parse(row.facts)).data?.optedOut != null : false,
  }
}

function requestRows(db: ReadableDb, { id }: Batch, { show, limit, offset }: Page): PreviewRow[] {
  const also = show === 'problems' ? 'AND is_problem = 1' : ''
  return rows.findPage(db, id, also, { limit, offset }).map((row) => {
    const old = row.facts === '' ? undefined : (JSON.parse(row.facts) as OldRequest)
    return {
      ...shownRow(db, id, undefined, { ...row, facts: '' }),
      name: old?.request.name ?? '',
      organisation: old?.request.organisation ?? '',
      email: old?.request.receivedOn ?? '',
      phone: old?.closing?.on ?? '',
    }
  })
}
