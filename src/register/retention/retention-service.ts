import type { BackupEntry } from '@core/backups/contract'
import type { Handlers } from '@core/contract/contract'
import type { Queue, retentionContract } from '@core/retention/contract'
import { mismatchQuiet, retentionDue } from '@core/retention/retention-on-today'
import { londonDate } from '@core/time/instant'
import type { DueItem } from '@core/today/due-item'
import type { QuietLine } from '@core/today/quiet-line'
import { closedBreaches } from '../breaches/destroy-breach-repository'
import type { Deps } from '../deps'
import { closedRequests } from '../requests/destroy-request-repository'
import type { JournalCertificate } from '../file/journal/journal'
import { decidingCalls } from './deciding-calls'
import * as decisions from './decision-repository'
import { destroyingCalls } from './destroying-calls'
import { type AsksHolds, createDueItems, type DueItemOf } from './due-items'
import { type AsksForSchedule, scheduleCalls } from './schedule-calls'
import type { RetentionSource } from './source'

type Others = AsksForSchedule & {
  readonly erasure: AsksHolds & {
    destroyContact(asked: { readonly id: string; readonly certificate: JournalCertificate }): void
  }
  readonly journalPlaces: () => readonly string[]
  readonly recordings: { counts(): { readonly reached: number } }
  readonly trash: () => number
  readonly backups: () => Promise<readonly BackupEntry[]>
}

/** The retention schedule, what is due by it, and what was decided: nothing is destroyed without a person’s decision. */
export function createRetentionService(deps: Deps, others: Others) {
  const sources: RetentionSource[] = [requestSource(deps), breachSource(deps)]
  const schedule = scheduleCalls(deps, others)
  const { erasure } = others
  const dueItems = createDueItems(deps, { rows: schedule.rows, sources: () => sources, erasure })
  const destroying = destroyingCalls(deps, {
    dueItems,
    destroyContact: (asked) => erasure.destroyContact(asked),
    journalPlaces: others.journalPlaces,
    backups: others.backups,
  })

  function elsewhere(): Queue['elsewhere'] {
    const recordings = others.recordings.counts().reached
    const trash = others.trash()
    return [
      ...(recordings > 0
        ? [{ say: `Call recordings whose day has come: ${recordings}`, href: '/marketing/recordings?show=reached' }]
        : []),
      ...(trash > 0 ? [{ say: `Contacts in the trash: ${trash}`, href: '/contacts/trash' }] : []),
    ]
  }

  return {
    ...schedule.calls,
    ...decidingCalls(deps, dueItems),
    ...destroying.calls,
    queue({ category, limit, offset }): Queue {
      const all = dueItems.all()
      const wanted = category === undefined ? all : all.filter((item) => item.category === category)
      const rows = wanted.slice(offset, offset + limit).map(dueItems.withHolds)
      const next = all.length === 0 ? dueItems.next() : null
      return { rows, total: wanted.length, counts: countsOf(all), elsewhere: elsewhere(), next }
    },
    /** Other features add the records that they keep and destroy. */
    addSource(source: RetentionSource): void {
      sources.push(source)
    },
    finish: destroying.finish,
    /** The schedule as it stands, for documents that promise a period. */
    rows: schedule.rows,
    /** Until when something is kept longer, and why, by its id. */
    keptLonger: (): ReadonlyMap<string, { readonly until: string; readonly reason: string }> =>
      new Map(
        [...decisions.standings(deps.register.read)].flatMap(([id, { extended }]) =>
          extended ? [[id, extended]] : [],
        ),
      ),
    /** What was decided about records and still counts, by their ids. */
    standings: () => decisions.standings(deps.register.read),
    /** For Today: one line for each kind of record that waits for a decision. */
    due: (): DueItem[] =>
      retentionDue(dueItems.all().map(({ contactId: _contact, on: _on, ...item }) => ({ ...item, holds: [] }))),
    quiet: (): QuietLine[] => mismatchQuiet(schedule.calls.schedule().mismatches),
    repoint: decisions.repoint,
  } satisfies Handlers<typeof retentionContract> & Record<string, unknown>
}

function countsOf(all: readonly DueItemOf[]): Queue['counts'] {
  return [...new Set(all.map(({ category }) => category))].map((category) => {
    const some = all.filter((item) => item.category === category)
    const held = some.filter(({ state }) => state === 'held').length
    return { category, due: some.length - held, held }
  })
}

function requestSource(deps: Deps): RetentionSource {
  const { closedUntil } = closedRequests(deps)
  return {
    kind: 'request',
    records: (until) =>
      closedUntil(until).map((one) => ({
        ...one,
        kind: 'request',
        category: 'request-log',
        href: `/requests/${one.id}`,
      })),
  }
}

function breachSource(deps: Deps): RetentionSource {
  const { closedUntil } = closedBreaches(deps)
  return {
    kind: 'breach',
    records: (until) =>
      closedUntil(until).map(({ id, label, closedAt }) => ({
        id,
        label,
        kind: 'breach',
        category: 'breach-register',
        href: `/breaches/${id}`,
        contactId: null,
        on: londonDate(closedAt),
      })),
  }
}
