import type { CalendarDate } from '../time/calendar-date'

/** What moves a clock: things asked of the person and answered, and notice of an extension (digest 3.4). */
export const clockEventTypes = [
  'idRequested',
  'idReceived',
  'authorityRequested',
  'authorityReceived',
  'feeRequested',
  'feePaid',
  'clarificationRequested',
  'clarificationReceived',
  'extended',
] as const
export type ClockEventType = (typeof clockEventTypes)[number]

/** One such thing and its day. The order in a list only decides between things of the same day. */
export type ClockEvent = { readonly type: ClockEventType; readonly on: CalendarDate }
