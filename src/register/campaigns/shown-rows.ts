import type { CheckedRow } from '@core/campaigns/checked-row'
import type { ShownRow } from '@core/campaigns/contract'
import type { Reason } from '@core/campaigns/reason'
import { placeOf, type RowPlace } from '@core/campaigns/row-state'

type Filter = {
  readonly place: RowPlace | 'all'
  readonly reason?: Reason | undefined
  readonly limit: number
  readonly offset: number
}

/** A page of the rows of one place and one reason, and how many there are. */
export function shownRows(
  rows: readonly CheckedRow[],
  { place, reason, limit, offset }: Filter,
): { rows: ShownRow[]; total: number } {
  const fits = (row: CheckedRow) =>
    (place === 'all' || placeOf(row.state) === place) && (reason === undefined || row.reason === reason)
  const found: ShownRow[] = []
  let total = 0
  for (const row of rows) {
    if (!fits(row)) continue
    if (total >= offset && found.length < limit) found.push(shownRow(row))
    total += 1
  }
  return { rows: found, total }
}

function shownRow({ entry, answer, ownerId, state, reason, decision }: CheckedRow): ShownRow {
  return {
    key: entry.key,
    line: entry.line,
    name: entry.displayName,
    organisation: entry.organisationName === entry.displayName ? '' : entry.organisationName,
    address: entry.value,
    contactId: entry.contactId || ownerId,
    state,
    reason,
    answer: answer ? { ...answer, duties: [...answer.duties], rules: [...answer.rules] } : null,
    decision: decision
      ? { send: decision.send, who: decision.who, reason: decision.reason, decidedAt: decision.decidedAt }
      : null,
  }
}
