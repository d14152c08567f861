import type { PreviewRow, ShownRows } from '@core/imports/contract'
import type { Candidate } from '@core/imports/people/candidate'
import type { OldRequest } from '@core/imports/requests/read-request'
import type { ReadableDb } from '../file/db'
import type { Batch } from './batch-repository'
import * as rows from './row-repository'
import type { StagedPeople, StagedRow } from './staged-people'

type Page = { readonly show: ShownRows; readonly limit: number; readonly offset: number }
type Rows = { readonly rows: PreviewRow[]; readonly total: number }

/** One page of the people of a file: all who can come, or those with something to be said of them. */
export function previewPeople(db: ReadableDb, staged: StagedPeople, { show, limit, offset }: Page): Rows {
  const numbers = staged.numbersOf(show)
  const found = numbers.slice(offset, offset + limit).map((number) => shownPerson(db, staged, number))
  return { rows: found, total: numbers.length }
}

/** One page of the lines of an older log. */
export function previewRequests(db: ReadableDb, { id, counts }: Batch, { show, limit, offset }: Page): Rows {
  const also = show === 'problems' ? 'AND is_problem = 1' : ''
  const found = rows.findPage(db, id, also, { limit, offset }).map((row) => {
    const old = row.facts === '' ? undefined : (JSON.parse(row.facts) as OldRequest)
    const { line, refusal, remarks } = row
    return {
      ...shownRow({ line, refusal, cells: row.cells }),
      remarks: [...remarks],
      name: old?.request.name ?? '',
      organisation: old?.request.organisation ?? '',
      email: old?.request.receivedOn ?? '',
      phone: old?.closing?.on ?? '',
    }
  })
  return { rows: found, total: show === 'problems' ? counts.problems + counts.refused : counts.rows }
}

function shownPerson(db: ReadableDb, staged: StagedPeople, number: number): PreviewRow {
  const row = staged.at(number)
  const { candidate } = row
  if (!candidate) return shownRow(row)
  const match = matchOf(db, staged, row)
  return {
    ...shownRow(row),
    row: row.match ? number + 1 : 0,
    name: candidate.displayName,
    organisation: candidate.organisationName,
    email: firstOf(candidate, 'email'),
    phone: firstOf(candidate, 'phone', 'mobile'),
    remarks: [...candidate.remarks],
    match,
    choice: staged.choiceOf(number, row),
    stopped: row.isStopped,
    optedOut: candidate.optedOut !== null,
  }
}

function shownRow({ line, refusal, cells }: Pick<StagedRow, 'line' | 'refusal' | 'cells'>): PreviewRow {
  return {
    row: 0,
    line,
    name: '',
    organisation: '',
    email: '',
    phone: '',
    refusal,
    remarks: [],
    cells: refusal ? cells.slice(0, 8).map((cell) => cell.slice(0, 80)) : [],
    match: null,
    choice: 'new',
    stopped: false,
    optedOut: false,
  }
}

function matchOf(db: ReadableDb, staged: StagedPeople, { match, isSure }: StagedRow): PreviewRow['match'] {
  if (!match) return null
  if ('row' in match) {
    const name = staged.at(match.row).candidate?.displayName ?? ''
    return { id: '', name, sure: isSure, inFile: true }
  }
  const found = db.get<{ name: string }>('SELECT display_name AS name FROM contact WHERE id = @contact', match)
  return found ? { id: match.contact, name: found.name, sure: isSure, inFile: false } : null
}

function firstOf({ points }: Candidate, ...kinds: string[]): string {
  return points.find(({ kind }) => kinds.includes(kind))?.value ?? ''
}
