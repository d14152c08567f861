/** What starts a formula: these signs, also full-width, after spaces and marks nobody sees; and a cell that begins with a line end or tab. */
const live = String.raw`(?:[\s\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])`
const starts = new RegExp(`^${live}`, 'u')
const guardedOnce = new RegExp(`^'+${live}`, 'u')

/** Would a spreadsheet take this cell for a formula? */
export function isLiveFormula(cell: string): boolean {
  return starts.test(cell)
}

/**
 * A cell that no spreadsheet takes for a formula: a leading apostrophe where it would. A cell that has such an apostrophe of
 * its own gets another, so that `unguarded` always gives back what was there.
 */
export function guarded(cell: string): string {
  return starts.test(cell) || guardedOnce.test(cell) ? `'${cell}` : cell
}

/** The cell as it was before `guarded`; other cells stay as they are. For reading files that Steward wrote. */
export function unguarded(cell: string): string {
  return guardedOnce.test(cell) ? cell.slice(1) : cell
}
