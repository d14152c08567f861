import { breachDue } from '@core/breaches/breach-due'
import { breachReference, type BreachCase } from '@core/breaches/breach'
import { caseClock } from '@core/breaches/case-clock'
import { isRunning } from '@core/breaches/clock'
import { openBreach } from '@core/breaches/open-breach'
import { progressOf } from '@core/breaches/steps'
import { summaryOf, type BreachSummary } from '@core/breaches/summary'
import { timeIssues } from '@core/breaches/times'
import type { breachesContract } from '@core/breaches/contract'
import type { Handlers } from '@core/contract/contract'
import type { Organisation } from '@core/organisation/organisation'
import type { DueItem } from '@core/today/due-item'
import type { QuietLine } from '@core/today/quiet-line'
import type { Deps } from '../deps'
import { affectedCalls, affectedTimeline, type AskedContacts } from './affected-calls'
import * as breaches from './breach-repository'
import { caseOrganisation } from './case-organisation'
import { createCaseWriter } from './case-writer'
import * as events from './event-repository'
import { factCalls } from './fact-calls'
import { finishingCalls } from './finishing-calls'
import { judgingCalls } from './judging-calls'
import { fill, loadCase } from './load-case'
import { refuse } from './refuse'

type Serves = Handlers<typeof breachesContract>
type Input<V extends keyof Serves> = Parameters<Serves[V]>[0]

/** A message holds at most 200 rows. */
const most = 200

/** The register of breaches: every incident, reported or not, with its clock, assessments, decisions and lessons. */
export function createBreachesService(
  deps: Deps,
  others: { organisation: { get(): Organisation | null }; contacts: AskedContacts },
) {
  const { register, clock } = deps
  const organisation = () => caseOrganisation(others.organisation.get())
  const writer = createCaseWriter(deps, organisation)
  const progress = (of: BreachCase) => progressOf(of, organisation())
  const unfinished = () =>
    breaches.findUnfinished(register.read, most).map((one) => fill(register.read, one, organisation()))
  const summary = (of: BreachCase): BreachSummary => summaryOf(of, progress(of).next)

  /** Writes a report; also inside the change of another feature, where it cannot be read back yet. */
  function record(input: Input<'report'>): { id: string; reference: string } {
    const now = clock.now()
    refuse(timeIssues(input, now))
    const id = deps.newId()
    return register.change({ action: 'breaches.report', subject: id }, (db) => {
      const year = clock.today().slice(0, 4)
      const reference = breachReference(year, breaches.lastNumber(db, year) + 1)
      const opened = openBreach(input, { id, reference, now, investigator: organisation().investigator })
      breaches.insert(db, opened)
      const words = opened.facts.nearMiss ? 'Recorded as a near miss.' : 'Recorded.'
      events.insert(db, { id: deps.newId(), breachId: id, kind: 'reported', at: now, words })
      return { id, reference }
    })
  }

  return {
    record,
    report(input: Input<'report'>): BreachCase {
      return loadCase(register.read, record(input).id, organisation())
    },
    get({ id }: Input<'get'>): BreachCase {
      return loadCase(register.read, id, organisation())
    },
    list(filter: Input<'list'>) {
      const page = breaches.findPage(register.read, filter)
      const lines = page.map((one) => summary(fill(register.read, one, organisation())))
      return { lines, total: breaches.count(register.read, filter) }
    },
    running(): BreachSummary[] {
      const now = clock.now()
      return unfinished()
        .filter((one) => one.breach.closing === null && isRunning(caseClock(one, now)))
        .toSorted((a, b) => (a.breach.facts.awareAt < b.breach.facts.awareAt ? -1 : 1))
        .map(summary)
    },
    due(): DueItem[] {
      const now = clock.now()
      return unfinished()
        .flatMap((one) => breachDue(one, progress(one), now))
        .slice(0, most)
    },
    /** For “Quietly fine”: nothing is open. */
    quiet(): QuietLine[] {
      const all = { status: 'all', fromOn: '', toOn: '', limit: 1, offset: 0 } as const
      const total = breaches.count(register.read, all)
      if (total === 0 || breaches.count(register.read, { ...all, status: 'open' }) > 0) return []
      const detail = total === 1 ? 'One is recorded' : `${total} are recorded`
      return [{ id: 'breaches:none-open', state: 'fine', title: 'No breach is open', detail, href: '/breaches' }]
    },
    ...factCalls(writer),
    ...judgingCalls(writer, () => register.read),
    /** For the story of a contact. */
    timeline: (contactId: string) => affectedTimeline(register.read, contactId),
    ...affectedCalls(writer, () => register.read, others.contacts),
    ...finishingCalls(writer, () => register.read),
  } satisfies Serves & Record<string, unknown>
}
export type BreachesService = ReturnType<typeof createBreachesService>
