import type { CalendarDate } from '../time/calendar-date'
import { isCalendarDate } from '../time/calendar-date'
import { fromLondon, londonParts } from '../time/instant'

/** What the name of a backup tells: when it was made, and whether somebody asked for it. Nothing about anybody. */
export type BackupName = {
  readonly name: string
  readonly madeOn: CalendarDate
  /** UTC instant, to the second. */
  readonly madeAt: string
  readonly byHand: boolean
}

const pattern = /^(\d{4}-\d{2}-\d{2}) ([01]\d|2[0-3])-([0-5]\d)-([0-5]\d)( by hand)?( \d+)?$/

/** The name of a backup’s folder: “2026-11-24 10-42-07”, UK time; `taken` are the names that are there already. */
export function backupName(at: string, byHand: boolean, taken: readonly string[] = []): string {
  const { date, time, seconds } = londonParts(at)
  const name = `${date} ${time.replace(':', '-')}-${seconds}${byHand ? ' by hand' : ''}`
  let free = name
  for (let next = 2; taken.includes(free); next++) free = `${name} ${next}`
  return free
}

/** Reads the name of a folder; null where it is not a backup’s. */
export function readBackupName(name: string): BackupName | null {
  const [, date = '', hour, minute, second, byHand] = pattern.exec(name) ?? []
  if (!isCalendarDate(date)) return null
  return {
    name,
    madeOn: date,
    madeAt: fromLondon(date, `${hour}:${minute}:${second}`),
    byHand: byHand !== undefined,
  }
}
