import { addHours, londonDate, utcInstant } from '../time/instant'
import type { Jurisdiction } from '../time/jurisdiction'
import type { ClockEvent, ClockEventType } from './clock-event'
import {
  complaintAckClock,
  extensionNoticeClock,
  internal28Clock,
  lastSafeCallClock,
  retentionClock,
} from './day-clocks'
import { requestClock } from './request-clock'

/** Every clock there is, under the names the table of dated examples uses. `sar` is an access request. */
export const clockKinds = [
  'sar',
  'sar-extension-notice',
  'sar-internal-28',
  'erasure',
  'rectification',
  'restriction',
  'portability',
  'objection',
  'automated-decision',
  'dnc-confirmation',
  'complaint-ack',
  'breach-ico',
  'tps-last-safe-call',
  'retention-default',
  'retention-max',
] as const
export type ClockKind = (typeof clockKinds)[number]

/** One dated event of an example, as the table writes it. */
export type DatedEvent = { readonly type: ClockEventType; readonly date: string }

/**
 * When the given kind of clock ends: a date, a UTC instant for a breach, or null while it waits or is paused.
 * `received` and the events are dates, or instants with an offset, which count on their UK date.
 */
export function dueFor(
  kind: ClockKind,
  received: string,
  events: readonly DatedEvent[],
  jurisdiction: Jurisdiction,
): string | null {
  if (kind === 'breach-ico') return addHours(utcInstant(received), 72)
  const receivedOn = localDate(received)
  const clockEvents: ClockEvent[] = events.map(({ type, date }) => ({ type, on: localDate(date) }))
  const access = { pausable: true, receivedOn, events: clockEvents, jurisdiction }
  switch (kind) {
    case 'sar':
      return requestClock(access).dueOn
    case 'sar-extension-notice':
      return extensionNoticeClock(access).dueOn
    case 'sar-internal-28':
      return internal28Clock(access).dueOn
    case 'complaint-ack':
      return complaintAckClock(receivedOn, jurisdiction).dueOn
    case 'tps-last-safe-call':
      return lastSafeCallClock(receivedOn, jurisdiction).dueOn
    case 'retention-default':
      return retentionClock(receivedOn, 6, jurisdiction).dueOn
    case 'retention-max':
      return retentionClock(receivedOn, 60, jurisdiction).dueOn
    default:
      return requestClock({ ...access, pausable: false }).dueOn
  }
}

function localDate(text: string): string {
  return text.includes('T') ? londonDate(utcInstant(text)) : text
}
