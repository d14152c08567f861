import type { MatrixCell, MatrixRow, PermissionMatrix } from '@core/consents/matrix'
import type { Channel } from '@core/marketing/channel'
import type { MarketingPurpose } from '@core/marketing/purpose'

/** The cell a form records something for. */
export type Chosen = { readonly channel: Channel; readonly pointId: string; readonly purpose: MarketingPurpose }

/** The cell that is looked at: one of marketing, or what is no marketing. */
export type Looked = Omit<Chosen, 'purpose'> & { readonly purpose: MarketingPurpose | 'service' }

/** What is no marketing: the same answer by every way. */
export const serviceLook: Looked = { channel: 'email', pointId: '', purpose: 'service' }

/** Is it this one? */
export function isSame(one: Looked | null, other: Looked): boolean {
  if (other.purpose === 'service') return one?.purpose === 'service'
  return one?.channel === other.channel && one.pointId === other.pointId && one.purpose === other.purpose
}

type Found = { readonly row: MatrixRow | undefined; readonly cell: MatrixCell | undefined }

/** The row and, unless it is about service, the cell that is looked at; the matrix may have changed since. */
export function lookUp(matrix: Pick<PermissionMatrix, 'rows'>, looked: Looked | null): Found {
  const row = matrix.rows.find((one) => one.channel === looked?.channel && (one.point?.id ?? '') === looked.pointId)
  return { row, cell: row?.cells.find(({ state }) => state.purpose === looked?.purpose) }
}

/** The same for a form, which is always about marketing. */
export function chosenIn(looked: Looked | null): Chosen | null {
  if (looked === null || looked.purpose === 'service') return null
  return { ...looked, purpose: looked.purpose }
}
