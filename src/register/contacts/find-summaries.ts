import type { ContactSummary } from '@core/contacts/contact'
import type { ReadableDb } from '../file/db'
import { summaryColumns, toSummary, type SummaryRow } from './contact-summary-row'

/** What a list shows of these contacts, by id; those that are gone are left out. */
export function findSummaries(db: ReadableDb, ids: readonly string[]): Map<string, ContactSummary> {
  const rows = db.all<SummaryRow>(
    `SELECT ${summaryColumns} FROM contact c WHERE c.id IN (SELECT value FROM json_each(@ids)) AND c.stage = 'kept'`,
    { ids: JSON.stringify([...new Set(ids)]) },
  )
  return new Map(rows.map((row) => [row.id, toSummary(row)]))
}
