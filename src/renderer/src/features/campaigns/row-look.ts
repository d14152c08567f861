import type { Campaign } from '@core/campaigns/campaign'
import type { ShownRow } from '@core/campaigns/contract'
import type { PermissionMatrix } from '@core/consents/matrix'
import { normalPoint } from '@core/contacts/normal-point'
import type { Looked } from '../consents/looked'

/** The answer of a contact that a row of a campaign is about: its way, its address and its purpose; null where it is gone. */
export function rowLook(
  { rows }: Pick<PermissionMatrix, 'rows'>,
  { channel, purpose }: Pick<Campaign, 'channel' | 'purpose'>,
  { address }: Pick<ShownRow, 'address'>,
): Looked | null {
  const way = rows.filter((one) => one.channel === channel)
  const row =
    way.find(({ point }) => point && normalPoint(point.kind, point.value) === normalPoint(point.kind, address)) ??
    (way.length === 1 ? way[0] : undefined)
  return row ? { channel, purpose, pointId: row.point?.id ?? '' } : null
}
