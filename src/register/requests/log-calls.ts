import type { Handlers } from '@core/contract/contract'
import type { requestsContract } from '@core/requests/contract'
import { kinds } from '@core/requests/kinds/index'
import { logRowOf } from '@core/requests/log-row'
import { reportOf } from '@core/requests/report/report'
import type { Deps } from '../deps'
import * as events from './request-event-repository'
import { findLog } from './request-list-query'
import { countByKind, findReportLines } from './report-query'

type Serves = Pick<Handlers<typeof requestsContract>, 'logRows' | 'logCounts' | 'report'>

/** What is read of all requests together: the lines of a log, how many there are, and the numbers about them. */
export function logCalls(
  { register, clock }: Deps,
  { inCrmOn }: { readonly inCrmOn: (requestId: string) => string | null },
) {
  return {
    logRows(filter) {
      const { rows, total } = findLog(register.read, filter)
      const today = clock.today()
      const lines = rows.map((row) =>
        logRowOf(row, events.findByRequest(register.read, row.id), { today, inCrmOn: inCrmOn(row.id) }),
      )
      return { rows: lines, total }
    },
    logCounts(span) {
      const found = new Map(countByKind(register.read, span).map(({ kind, lines }) => [kind, lines]))
      return kinds.map(({ id }) => ({ kind: id, lines: found.get(id) ?? 0 }))
    },
    report(span) {
      const days = { fromOn: span.from ?? '', toOn: span.to ?? '', today: clock.today() }
      return reportOf(findReportLines(register.read, span), days)
    },
  } satisfies Serves
}
