import { z } from 'zod'
import { backupsToRemove, type RotatedBackup } from '../backups/rotation'
import { addDays } from '../time/add-days'
import { calendarDate, type CalendarDate } from '../time/calendar-date'
import { dayMonthYear } from '../time/format-date'
import { londonDate } from '../time/instant'
import type { Certificate } from './certificate'

/** A backup that was made before something was destroyed and so may still hold it, until about which day. */
export const olderBackup = z.object({
  place: z.int(),
  name: z.string(),
  madeAt: z.string(),
  goesOn: calendarDate.nullable(),
})
export type OlderBackup = z.output<typeof olderBackup>

/** “22 November 2026”, “on this computer”, “goes about 30 November 2026”: a backup that may still hold what was destroyed. */
export function whereAndUntil({ place, madeAt, goesOn }: OlderBackup): [string, string, string] {
  return [
    dayMonthYear(londonDate(madeAt)),
    place === 1 ? 'on this computer' : 'in the second place',
    goesOn === null ? 'stays until somebody removes it' : `goes about ${dayMonthYear(goesOn)}`,
  ]
}

/** Of some backups those made before the last record of a certificate was destroyed: only they can hold one of them. */
export function madeBefore({ items }: Pick<Certificate, 'items'>, backups: readonly OlderBackup[]): OlderBackup[] {
  const last = items
    .map(({ destroyedAt }) => destroyedAt)
    .toSorted()
    .at(-1)
  return last === undefined ? [] : backups.filter(({ madeAt }) => madeAt < last)
}

// A monthly backup stays for about a year after it became one.
const lookAheadDays = 460

/** On which day each backup of one place goes by itself, if one is made each day from now on; null where it is not foreseen. */
export function daysBackupsGo(
  backups: readonly RotatedBackup[],
  today: CalendarDate,
): ReadonlyMap<string, CalendarDate | null> {
  const goes = new Map<string, CalendarDate | null>(backups.map(({ name }) => [name, null]))
  const asked = new Set(goes.keys())
  let there = [...backups]
  for (let ahead = 1; ahead <= lookAheadDays && asked.size > 0; ahead++) {
    const day = addDays(today, ahead)
    const fresh = { name: `day:${day}`, madeOn: day, madeAt: `${day}T12:00:00.000Z`, byHand: false, proven: true }
    there.push(fresh)
    const removed = new Set(backupsToRemove(there, fresh.name))
    there = there.filter(({ name }) => !removed.has(name))
    for (const name of removed) if (asked.delete(name)) goes.set(name, day)
  }
  return goes
}
