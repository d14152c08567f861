import type { CheckedRow } from '@core/campaigns/checked-row'

/** The numbers of the rows that wait to be screened, in their normal form, each once. */
export function numbersToScreen(rows: readonly CheckedRow[]): string[] {
  return [...new Set(rows.filter(({ reason }) => reason === 'screen-first').map(({ entry }) => entry.normal))]
}
