import { addDays, daysBetween } from '../time/add-days'
import type { CalendarDate } from '../time/calendar-date'
import { dayMonthYear } from '../time/format-date'
import { londonDate, londonParts } from '../time/instant'
import type { DueItem } from '../today/due-item'
import type { QuietLine } from '../today/quiet-line'
import type { BackupEntry, BackupsStatus, PlaceState } from './contract'

/** A proven backup older than this is too old, in days. */
const freshDays = 7

/** A drill is due this often, in days; the first one so long after the register was made. */
const drillEvery = 365
const firstDrillAfter = 30
const remindBefore = 14

const shared = { kind: 'backup', href: '/settings/backups', rules: ['security.measures' as const] }

/** What is due about backups: one that is too old, a spoilt one, a place that was not reached, the yearly drill. */
export function dueBackups(status: BackupsStatus, today: CalendarDate): DueItem[] {
  if (!status.automatic) return []
  return [...spoiltItem(status.spoilt), ...oldItem(status, today), ...placeItem(status, today), ...drillItem(status)]
}

/** The line for “Quietly fine”, while the last proven backup is fresh. */
export function backupLine({ automatic, last }: BackupsStatus, today: CalendarDate): QuietLine[] {
  if (!automatic) return []
  const line = { id: 'backups:last', href: shared.href }
  if (!last?.provenAt) {
    const detail = 'The first one is made a minute after you unlock, by itself.'
    return [{ ...line, state: 'to-do', title: 'No backup has been proven yet', detail, act: 'Make one now' }]
  }
  if (isOld(last, today)) return []
  const when = momentWords(last.madeAt, today)
  const proven =
    londonDate(last.provenAt) === londonDate(last.madeAt) ? '' : `, opened again ${dayWords(last.provenAt, today)}`
  return [{ ...line, state: 'fine', title: 'Last proven backup', detail: `${when}${proven}` }]
}

/** The day a drill falls due: a year after the last one, and the first one a month after the register was made. */
export function drillDueOn(lastDrillAt: string | undefined, registerMadeAt: string): CalendarDate {
  return lastDrillAt === undefined
    ? addDays(londonDate(registerMadeAt), firstDrillAfter)
    : addDays(londonDate(lastDrillAt), drillEvery)
}

/** “Today at 10:42”, “Yesterday at 18:00”, “On 3 November 2026 at 18:00”. */
export function momentWords(at: string, today: CalendarDate): string {
  const words = dayWords(at, today)
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} at ${londonParts(at).time}`
}

/** Is a proven backup too old to rely on? */
export function isOld({ provenAt }: Pick<BackupEntry, 'provenAt'>, today: CalendarDate): boolean {
  return provenAt === undefined || daysBetween(londonDate(provenAt), today) > freshDays
}

function dayWords(at: string, today: CalendarDate): string {
  const date = londonDate(at)
  const days = daysBetween(date, today)
  return days === 0 ? 'today' : days === 1 ? 'yesterday' : `on ${dayMonthYear(date)}`
}

function oldItem({ last }: BackupsStatus, today: CalendarDate): DueItem[] {
  if (!last?.provenAt || !isOld(last, today)) return []
  const provenOn = londonDate(last.provenAt)
  return [
    {
      ...shared,
      id: 'backup:old',
      on: addDays(provenOn, freshDays),
      title: 'Make a backup',
      why: `The last backup that was opened and found whole is from ${dayMonthYear(londonDate(last.madeAt))}.`,
      verb: 'Back up',
      state: 'due',
    },
  ]
}

function spoiltItem(spoilt: readonly BackupEntry[]): DueItem[] {
  const [first] = spoilt
  if (!first) return []
  const many =
    spoilt.length > 1 ? `${spoilt.length} backups` : `The backup of ${dayMonthYear(londonDate(first.madeAt))}`
  return [
    {
      ...shared,
      id: 'backup:spoilt',
      on: null,
      title: 'Look at a backup that is spoilt',
      why: `${many} could not be read when opened again. A disk or stick that spoils files should be replaced.`,
      verb: 'Look',
      state: 'due',
    },
  ]
}

function placeItem({ places }: BackupsStatus, today: CalendarDate): DueItem[] {
  const second = places.find(({ place }) => place === 2)
  if (!second?.newest || !isOld(second.newest, today)) return []
  const reached = londonDate(second.newest.provenAt ?? second.newest.madeAt)
  return [
    {
      ...shared,
      id: 'backup:second-place',
      on: addDays(reached, freshDays),
      title: second.reachable === false ? 'Bring back the second place for backups' : 'Back up to the second place',
      why: `${secondWords(second)} Its last proven backup is from ${dayMonthYear(londonDate(second.newest.madeAt))}.`,
      verb: 'Look',
      state: 'due',
    },
  ]
}

function secondWords({ reachable }: PlaceState): string {
  return reachable === false ? 'The stick or drive was not there.' : 'Nothing new was kept there.'
}

function drillItem({ drillDueOn: on, lastDrillAt }: BackupsStatus): DueItem[] {
  if (on === undefined) return []
  return [
    {
      ...shared,
      id: 'backup:drill',
      on,
      remindFromOn: addDays(on, -remindBefore),
      title: 'Try a backup',
      why: lastDrillAt
        ? `Once a year, see for yourself that a backup opens. Last tried on ${dayMonthYear(londonDate(lastDrillAt))}.`
        : 'See for yourself, once a year, that a backup opens with your passphrase. Nothing is replaced.',
      verb: 'Try it',
      state: 'due',
    },
  ]
}
