import type { KindId } from '@core/requests/kinds/index'
import type { ReportLine } from '@core/requests/report/report'
import type { ReadableDb } from '../file/db'

type Span = { readonly from?: string | undefined; readonly to?: string | undefined }

/** How many requests of each kind came in a span of days. */
export function countByKind(db: ReadableDb, { from = '0000', to = '9999' }: Span): { kind: KindId; lines: number }[] {
  return db.all<{ kind: KindId; lines: number }>(
    'SELECT kind, count(*) AS lines FROM request WHERE received_on >= @from AND received_on <= @to GROUP BY kind',
    { from, to },
  )
}

/** Every request that came in a span or is open today, with what a report counts and not a word that was typed. */
export function findReportLines(db: ReadableDb, { from = '0000', to = '9999' }: Span): ReportLine[] {
  return db.all<ReportLine>(
    `SELECT r.kind, r.received_on AS receivedOn, r.status, r.outcome, r.closed_on AS closedOn,
       r.clock ->> '$.dueOn' AS dueOn, r.clock ->> '$.answeredOn' AS answeredOn, r.clock ->> '$.state' AS state,
       r.clock ->> '$.jurisdiction' AS jurisdiction, told.first_on AS toldOn
     FROM request r LEFT JOIN (
       SELECT request_id, min(happened_on) AS first_on FROM request_event
       WHERE type IN ('acknowledged', 'replied') GROUP BY request_id
     ) told ON told.request_id = r.id
     WHERE r.status = 'open' OR (r.received_on >= @from AND r.received_on <= @to)`,
    { from, to },
  )
}
