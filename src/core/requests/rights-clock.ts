import { addDays } from '../time/add-days'
import { addMonths } from '../time/add-months'
import type { CalendarDate } from '../time/calendar-date'
import type { Jurisdiction } from '../time/jurisdiction'
import { isRollProvisional, rollToWorkingDay, workingDaysBefore } from '../time/working-day'
import type { ClockEvent } from './clock-event'
import { type PausedDays, pausedDays } from './paused-days'
import { type Start, startOf } from './start'
import { type Waits, pairWaits } from './waits'

/** The facts a request’s clock runs on. Only access requests pause for a clarification (`rights.no-pause`). */
export type RightsFacts = {
  readonly pausable: boolean
  readonly receivedOn: CalendarDate
  readonly events: readonly ClockEvent[]
  readonly jurisdiction: Jurisdiction
}

/** What became of the notices of extension: the day of the one that counts, and those that came after their last day. */
export type Extension = {
  readonly givenOn: CalendarDate | null
  readonly late: readonly { readonly on: CalendarDate; readonly latestOn: CalendarDate }[]
}

/** A clock that stands still: something asked for is missing, or a clarification is open. */
export type StoppedClock = {
  readonly state: 'waiting' | 'paused'
  readonly start: Start
  readonly waits: Waits
  readonly paused: PausedDays
}

/** A clock that runs, with every step of the sum. The deadline is the end of `dueOn` in UK time. */
export type RunningClock = {
  readonly state: 'due'
  readonly start: Start
  readonly startOn: CalendarDate
  readonly waits: Waits
  readonly paused: PausedDays
  readonly extension: Extension
  readonly months: 1 | 3
  readonly monthsEndOn: CalendarDate
  readonly nominalOn: CalendarDate
  readonly dueOn: CalendarDate
  readonly extensionNoticeLatestOn: CalendarDate
  readonly extensionNoticeWarnOn: CalendarDate
  /** House target: no roll, the day of an answer counts (`sar.pause.cautious`). */
  readonly targetOn: CalendarDate
  readonly provisional: boolean
}

const noPause: PausedDays = { count: 0, cautious: 0, stretches: [] }
const noWaits: Waits = { closed: [], openSince: null }
const warningWorkingDays = 5

/** The due date of a request under Articles 15 to 21 (digest 3.4, encoded exactly). */
export function rightsClock(facts: RightsFacts): StoppedClock | RunningClock {
  const { pausable, receivedOn, events, jurisdiction } = facts
  const start = startOf(receivedOn, events)
  const waits = pausable ? pairWaits(events, 'clarificationRequested', 'clarificationReceived') : noWaits
  const { startOn } = start
  if (startOn === null) return { state: 'waiting', start, waits, paused: noPause }
  const paused = pausedDays(waits.closed, startOn)
  if (waits.openSince !== null) return { state: 'paused', start, waits, paused }

  const latestWith = ({ count }: PausedDays) => rollToWorkingDay(addDays(addMonths(startOn, 1), count), jurisdiction)
  const extensionNoticeLatestOn = latestWith(paused)
  const extension = extensionOf(events, (on) => {
    const asked = waits.closed.filter(({ askedOn }) => askedOn <= on)
    return latestWith(pausedDays(asked, startOn))
  })
  const months = extension.givenOn === null ? 1 : 3
  const monthsEndOn = addMonths(startOn, months)
  const nominalOn = addDays(monthsEndOn, paused.count)
  const dueOn = rollToWorkingDay(nominalOn, jurisdiction)
  return {
    state: 'due',
    start,
    startOn,
    waits,
    paused,
    extension,
    months,
    monthsEndOn,
    nominalOn,
    dueOn,
    extensionNoticeLatestOn,
    extensionNoticeWarnOn: workingDaysBefore(extensionNoticeLatestOn, warningWorkingDays, jurisdiction),
    targetOn: addDays(monthsEndOn, paused.cautious),
    provisional: isRollProvisional(nominalOn, dueOn),
  }
}

/**
 * A notice counts when it was given on or before the last day for it (`sar.extend.notice`). Only questions asked by then
 * lengthen that time: one asked later cannot bring back a month that was over when the notice went.
 */
function extensionOf(events: readonly ClockEvent[], latestAsOf: (on: CalendarDate) => CalendarDate): Extension {
  const given = events
    .filter(({ type }) => type === 'extended')
    .map(({ on }) => ({ on, latestOn: latestAsOf(on) }))
    .toSorted((one, other) => one.on.localeCompare(other.on))
  return {
    givenOn: given.find(({ on, latestOn }) => on <= latestOn)?.on ?? null,
    late: given.filter(({ on, latestOn }) => on > latestOn),
  }
}
