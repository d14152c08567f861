import type { ImportCounts } from '@core/imports/contract'
import type { Candidate, ReadRow } from '@core/imports/people/candidate'
import { personReader } from '@core/imports/people/read-person'
import type { RawRow } from '@core/imports/reading/rows'
import { isProblem } from '@core/imports/remark'
import type { Deps } from '../deps'
import type { Suppression } from '../suppression/suppression'
import { createMatcher, type Matcher } from './find-match'
import { nextTurn, startSlice } from './in-slices'
import { keptCells } from './row-repository'
import type { StagedPeople } from './staged-people'

type Counts = { -readonly [K in keyof ImportCounts]: ImportCounts[K] }

/** What a check of people works with. */
export type PeopleCheck = {
  readonly deps: Pick<Deps, 'register' | 'clock'>
  readonly suppression: Pick<Suppression, 'matchCandidates'>
  readonly reading: Omit<Parameters<typeof personReader>[0], 'today'>
  readonly staged: StagedPeople
  readonly counts: Counts
  readonly isStopped: () => boolean
}

type Read = { readonly row: RawRow; readonly answer: ReadRow }

/** Rows that are compared with the register at one go. */
const AT_ONCE = 200

/** Reads, compares and stages the rows of a file, with turns for others in between. Nothing is written. */
export function createPeopleCheck(check: PeopleCheck) {
  const matcher = createMatcher()
  const today = check.deps.clock.today()
  const read = personReader({ ...check.reading, today })
  const answerOf = (row: RawRow): ReadRow => {
    if (row.fault) return { ok: false, refusal: row.fault }
    return row.columns ? personReader({ ...check.reading, columns: row.columns, today })(row.cells) : read(row.cells)
  }
  /** Takes all rows of one piece of the file. */
  return async function take(piece: readonly RawRow[]): Promise<void> {
    for (let at = 0; at < piece.length && !check.isStopped();) {
      const slice = startSlice()
      const some: Read[] = []
      while (at < piece.length && some.length < AT_ONCE && !slice.isOver()) {
        const row = piece[at++]
        if (row) some.push({ row, answer: answerOf(row) })
      }
      stage(check, matcher, some)
      await nextTurn()
    }
  }
}

function stage({ deps, suppression, staged, counts }: PeopleCheck, matcher: Matcher, some: readonly Read[]): void {
  const stops = suppression.matchCandidates(some.map(({ answer }) => askOf(answer)))
  matcher.prepare(
    deps.register.read,
    some.flatMap(({ answer }) => (answer.ok ? [answer.candidate] : [])),
  )
  some.forEach(({ row, answer }, index) => {
    counts.rows += 1
    if (answer.ok) {
      const candidate = answer.candidate
      const match = matcher.matchOf(candidate)
      const isStopped = (stops[index] ?? []).length > 0
      const problem = candidate.remarks.some(isProblem)
      count(counts, candidate, { match: match !== null, stopped: isStopped, problem })
      matcher.arrived(staged.count(), candidate)
      staged.add({
        line: row.line,
        refusal: null,
        cells: problem ? keptCells(row.cells) : [],
        candidate,
        match: match?.who ?? null,
        isSure: match?.isSure ?? false,
        isProblem: problem,
        isStopped,
      })
    } else {
      counts.refused += 1
      const refused = { candidate: null, match: null, isSure: false, isProblem: true, isStopped: false }
      staged.add({ ...refused, line: row.line, refusal: answer.refusal, cells: keptCells(row.cells) })
    }
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
