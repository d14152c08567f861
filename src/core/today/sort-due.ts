import type { DueItem } from './due-item'

/** Everything due, most urgent first: running clocks, then by legal date, then what has none, is paused, waits. */
export function sortDue(items: readonly DueItem[]): DueItem[] {
  return items.toSorted(
    (a, b) => rank(a) - rank(b) || compare(when(a), when(b)) || compare(a.title, b.title) || compare(a.id, b.id),
  )
}

/** A clock in hours comes first even when a day is past: after 72 hours every hour more has to be explained. */
function rank(item: DueItem): number {
  if (item.state === 'paused') return 3
  if (item.state === 'waiting') return 4
  if (item.at) return 0
  return item.on ? 1 : 2
}

function when(item: DueItem): string {
  return item.at ?? item.on ?? '9999'
}

/** By code unit, not by language: the order must be the same on every computer. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
