import type { Clock } from '@core/requests/clock'
import { clockOfRequest } from '@core/requests/clock-of-request'
import type { EventFacts } from '@core/requests/event'
import type { KindId } from '@core/requests/kinds/index'
import { isCalendarDate } from '@core/time/calendar-date'
import type { Jurisdiction } from '@core/time/jurisdiction'
import { useToday } from '../../app/clock'

/** What a date is worked out from before anything is saved. */
export type Dated = {
  readonly kind: KindId
  readonly receivedOn: string
  readonly details: unknown
  readonly jurisdiction: Jurisdiction
  /** What is recorded with it at once. */
  readonly events?: readonly EventFacts[]
}

/** The clock of a request that is being typed; null until the day it came can be read. */
export function useLiveClock(dated: Dated): Clock | null {
  const today = useToday()
  if (!isCalendarDate(dated.receivedOn) || dated.receivedOn > today) return null
  return clockOfRequest({ ...dated, events: dated.events ?? [] })
}
