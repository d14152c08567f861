import { latest } from '../time/add-days'
import type { CalendarDate } from '../time/calendar-date'
import type { ClockEvent, ClockEventType } from './clock-event'
import { pairWaits } from './waits'

/** What can hold back the start of the month (`sar.start`, `sar.authority`, `rights.fee`). */
export const startConditions = ['identity', 'authority', 'fee'] as const
export type StartCondition = (typeof startConditions)[number]

const eventsOf: Record<StartCondition, readonly [asked: ClockEventType, answered: ClockEventType]> = {
  identity: ['idRequested', 'idReceived'],
  authority: ['authorityRequested', 'authorityReceived'],
  fee: ['feeRequested', 'feePaid'],
}

/** Something asked for before the month can start. `answeredOn` is null while it is missing. */
export type Condition = {
  readonly what: StartCondition
  readonly askedOn: CalendarDate
  readonly answeredOn: CalendarDate | null
}

/** The start of the month, or null while something asked for is missing. */
export type Start = { readonly startOn: CalendarDate | null; readonly conditions: readonly Condition[] }

/** The latest of receipt, identity, authority and fee, each only where it was asked for (digest 3.4, step 1). */
export function startOf(receivedOn: CalendarDate, events: readonly ClockEvent[]): Start {
  const conditions = startConditions.flatMap((what) => conditionOf(what, events) ?? [])
  const answers = conditions.map(({ answeredOn }) => answeredOn)
  if (answers.includes(null)) return { startOn: null, conditions }
  return { startOn: latest(receivedOn, ...answers.filter((on) => on !== null)), conditions }
}

function conditionOf(what: StartCondition, events: readonly ClockEvent[]): Condition | null {
  const [asked, answered] = eventsOf[what]
  const { closed, openSince } = pairWaits(events, asked, answered)
  if (openSince !== null) return { what, askedOn: openSince, answeredOn: null }
  const [first] = closed
  if (!first) return null
  const received = events.filter(({ type, on }) => type === answered && on >= first.askedOn).map(({ on }) => on)
  return { what, askedOn: first.askedOn, answeredOn: latest(first.answeredOn, ...received) }
}
