import { addDays } from '../time/add-days'
import type { CalendarDate } from '../time/calendar-date'
import { toDayNumber } from '../time/day-number'

/** How many backups stay in each place: one a day, then one a week, then one a month. */
const kept = { daily: 7, weekly: 4, monthly: 12 } as const

/** A backup as the rule sees it. */
export type RotatedBackup = {
  readonly name: string
  readonly madeOn: CalendarDate
  readonly madeAt: string
  /** Somebody asked for it: it stays for a week, however many there are. */
  readonly byHand: boolean
  /** It was opened and found whole, and nothing else has been found since. */
  readonly proven: boolean
}

/**
 * The names of the backups that may go once `fresh` has been made: all but the last of each of the newest 7 days, of
 * the 4 weeks before, and of the 12 months before those. None goes unless `fresh` is there and proven; the newest
 * proven one never goes; a proven one always stands for its day, week or month before one that is not.
 */
export function backupsToRemove(backups: readonly RotatedBackup[], fresh: string): string[] {
  const newest = backups.find(({ name }) => name === fresh)
  if (newest?.proven !== true) return []
  const inOrder = backups.toSorted((a, b) => compare(b.madeAt, a.madeAt) || compare(b.name, a.name))
  const weekBefore = addDays(newest.madeOn, -kept.daily)
  const staying = new Set([fresh, ...newestProven(inOrder)])
  for (const { name, byHand, madeOn } of inOrder) if (byHand && madeOn > weekBefore) staying.add(name)

  const daily = oneOfEach(inOrder, ({ madeOn }) => madeOn, kept.daily)
  const afterDays = inOrder.filter(({ madeOn }) => !daily.groups.has(madeOn))
  const weekly = oneOfEach(afterDays, ({ madeOn }) => weekOf(madeOn), kept.weekly)
  const afterWeeks = afterDays.filter(({ madeOn }) => !weekly.groups.has(weekOf(madeOn)))
  const monthly = oneOfEach(afterWeeks, ({ madeOn }) => madeOn.slice(0, 7), kept.monthly)
  for (const name of [...daily.names, ...weekly.names, ...monthly.names]) staying.add(name)
  return inOrder.map(({ name }) => name).filter((name) => !staying.has(name))
}

/** Of each of the newest groups one: the newest proven, or the newest where none is. */
function oneOfEach(inOrder: readonly RotatedBackup[], groupOf: (one: RotatedBackup) => string, most: number) {
  const groups = new Map<string, RotatedBackup>()
  for (const backup of inOrder) {
    const group = groupOf(backup)
    const standing = groups.get(group)
    if (!standing ? groups.size < most : !standing.proven && backup.proven) groups.set(group, backup)
  }
  return { groups: new Set(groups.keys()), names: [...groups.values()].map(({ name }) => name) }
}

function newestProven(inOrder: readonly RotatedBackup[]): string[] {
  const first = inOrder.find(({ proven }) => proven)
  return first ? [first.name] : []
}

/** The Monday-to-Sunday week of a date, as a number that rises. */
function weekOf(date: CalendarDate): string {
  return String(Math.floor((toDayNumber(date) + 3) / 7)) // 1 January 1970 was a Thursday
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
