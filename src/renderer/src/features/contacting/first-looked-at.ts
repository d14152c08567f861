import type { PermissionMatrix } from '@core/consents/matrix'
import { isUsualRow } from '@core/consents/show-matrix'
import type { AskedAbout } from '@core/suppression/proof'
import type { Looked } from '../consents/looked'

/** Whoever pastes a number wants to ring it; whoever pastes an address, to write to it. */
export function firstLookedAt(about: AskedAbout, pointId: string | null): Looked | null {
  if (pointId === null || (about !== 'email' && about !== 'phone')) return null
  return { channel: about === 'email' ? 'email' : 'live-call', pointId, purpose: 'services' }
}

/** Where nobody said which way: the first of the usual ones. */
export function usualLook(matrix: PermissionMatrix): Looked | null {
  const row = matrix.rows.find(isUsualRow) ?? matrix.rows[0]
  return row ? { channel: row.channel, pointId: row.point?.id ?? '', purpose: 'services' } : null
}
