import type { ImportCounts } from '@core/imports/contract'
import type { Candidate, ReadRow } from '@core/imports/people/candidate'
import { personReader } from '@core/imports/people/read-person'
import type { RawRow } from '@core/imports/reading/rows'
import { isProblem } from '@core/imports/remark'
import { marketingOf } from '@core/imports/says-of-marketing'
import type { Stop } from '@core/suppression/stop'
import type { Deps } from '../deps'
import type { WritableDb } from '../file/db'
import type { Suppression } from '../suppression/suppression'
import { insertArriving } from './arriving-repository'
import { idsInOrder } from './ids-in-order'
import type { Batch } from './batch-repository'
import { createMatcher, type Matcher } from './find-match'
import { nextTurn, startPace, startSlice } from './in-slices'
import * as rows from './row-repository'

type Counts = { -readonly [K in keyof ImportCounts]: ImportCounts[K] }

/** What a check of people works with. */
export type PeopleCheck = {
  readonly deps: Deps
  readonly suppression: Pick<Suppression, 'matchCandidates'>
  readonly batch: Batch
  readonly reading: Omit<Parameters<typeof personReader>[0], 'today'>
  readonly counts: Counts
  readonly isStopped: () => boolean
  readonly newId: () => string
  readonly matcher: Matcher
}

type Read = { readonly row: RawRow; readonly answer: ReadRow }

/** Reads, compares and stages the rows of a file, in short transactions with turns for others in between. */
export function createPeopleCheck(given: Omit<PeopleCheck, 'newId' | 'matcher'>) {
  const check = { ...given, newId: idsInOrder(given.deps.newId), matcher: createMatcher() }
  const today = check.deps.clock.today()
  const read = personReader({ ...check.reading, today })
  const answerOf = (row: RawRow): ReadRow => {
    if (row.fault) return { ok: false, refusal: row.fault }
    return row.columns ? personReader({ ...check.reading, columns: row.columns, today })(row.cells) : read(row.cells)
  }
  const pace = startPace({ first: 100, least: 60, most: 500 })
  /** Takes all rows of one piece of the file. */
  return async function take(piece: readonly RawRow[]): Promise<void> {
    for (let at = 0; at < piece.length && !check.isStopped();) {
      const slice = startSlice()
      const some: Read[] = []
      while (at < piece.length && some.length < pace.count() && !slice.isOver()) {
        const row = piece[at++]
        if (row) some.push({ row, answer: answerOf(row) })
      }
      pace.timed(() => stage(check, some))
      await nextTurn()
    }
  }
}

function stage({ deps, suppression, batch, counts, newId, matcher }: PeopleCheck, some: readonly Read[]): void {
  const stops = suppression.matchCandidates(some.map(({ answer }) => askOf(answer)))
  const arriving = { importId: batch.id, settings: batch.settings, now: deps.clock.now(), newId }
  deps.register.change({ action: 'imports.check', subject: batch.id, bulk: true }, (db) => {
    matcher.prepare(
      db,
      some.flatMap(({ answer }) => (answer.ok ? [answer.candidate] : [])),
    )
    some.forEach(({ row, answer }, index) => {
      counts.rows += 1
      if (answer.ok) stageOne(db, row, answer.candidate, stops[index] ?? [], { arriving, counts, matcher })
      else {
        counts.refused += 1
        rows.insert(db, batch.id, {
          ...nothingSaid,
          line: row.line,
          cells: row.cells,
          refusal: answer.refusal,
          isProblem: true,
        })
      }
    })
  })
}

type Staging = {
  readonly arriving: Parameters<typeof insertArriving>[2]
  readonly counts: Counts
  readonly matcher: Matcher
}

function stageOne(
  db: WritableDb,
  row: RawRow,
  candidate: Candidate,
  stops: readonly Stop[],
  { arriving, counts, matcher }: Staging,
): void {
  const match = matcher.matchOf(candidate)
  const contactId = insertArriving(db, candidate, arriving)
  matcher.arrived(contactId, candidate)
  const marketing = marketingOf(candidate)
  const problem = candidate.remarks.some(isProblem)
  count(counts, candidate, { match: match !== null, stopped: stops.length > 0, problem })
  if (!match && !marketing && stops.length === 0 && candidate.remarks.length === 0) return
  rows.insert(db, arriving.importId, {
    ...nothingSaid,
    line: row.line,
    remarks: candidate.remarks,
    cells: problem ? row.cells : [],
    facts: marketing ? JSON.stringify(marketing) : '',
    contactId,
    matchId: match?.id ?? null,
    isSure: match?.isSure ?? false,
    choice: match?.isSure ? 'add' : 'new',
    isProblem: problem,
    isStopped: stops.length > 0,
  })
}

function count(counts: Counts, candidate: Candidate, is: { match: boolean; stopped: boolean; problem: boolean }): void {
  counts.ready += 1
  if (is.match) counts.duplicates += 1
  if (is.stopped) counts.stopped += 1
  if (is.problem) counts.problems += 1
  if (candidate.optedOut) counts.optedOut += 1
  if (candidate.bouncedOn !== null) counts.bounced += 1
  if (candidate.claimedOn !== null) counts.claims += 1
  if (candidate.under18) counts.under18 += 1
}

const nothingSaid = {
  refusal: null,
  remarks: [],
  cells: [],
  facts: '',
  contactId: null,
  matchId: null,
  isSure: false,
  choice: 'new',
  isProblem: false,
  isStopped: false,
} as const

/** A row that is refused is nobody, and nothing can stand against it. */
function askOf(answer: ReadRow) {
  if (!answer.ok) return { emails: [], phones: [], name: '', postcode: '', organisation: '' }
  const { points, displayName, organisationName, kind } = answer.candidate
  const values = (...kinds: string[]) => points.filter((point) => kinds.includes(point.kind)).map(({ value }) => value)
  return {
    emails: values('email'),
    phones: values('phone', 'mobile'),
    name: displayName,
    postcode: points.find(({ postcode }) => postcode !== '')?.postcode ?? '',
    organisation: kind === 'organisation' ? displayName : organisationName,
  }
}
