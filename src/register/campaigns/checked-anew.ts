import type { CheckedRow } from '@core/campaigns/checked-row'
import { placeOf } from '@core/campaigns/row-state'
import type { createCampaignsService } from './campaigns-service'
import type { Checked } from './checked'

/** What of the campaigns whatever leaves needs. */
export type Leaving = ReturnType<ReturnType<typeof createCampaignsService>['leaving']>

/** May this row be sent? */
export function goes({ state }: Pick<CheckedRow, 'state'>): boolean {
  return placeOf(state) === 'go'
}

/**
 * Checks every row anew as something of a campaign leaves. `keptBack`: how many were allowed at the check before and are not
 * any more, because somebody said stop in between (`suppress.check`).
 */
export async function checkedAnew(
  leaving: Leaving,
  campaignId: string,
): Promise<{ readonly found: Checked; readonly keptBack: number }> {
  const before = leaving.current()
  const allowed = new Set(
    before?.campaignId === campaignId ? before.rows.filter(goes).map(({ entry }) => entry.key) : [],
  )
  const found = await leaving.check(campaignId)
  return { found, keptBack: found.rows.filter((row) => !goes(row) && allowed.has(row.entry.key)).length }
}
