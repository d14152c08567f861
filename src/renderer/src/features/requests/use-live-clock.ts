import type { Clock } from '@core/requests/clock'
import { type KindId, kindOf } from '@core/requests/kinds/index'
import { requestClock } from '@core/requests/request-clock'
import { isCalendarDate } from '@core/time/calendar-date'
import type { Jurisdiction } from '@core/time/jurisdiction'
import { useToday } from '../../app/clock'

/** What a date is worked out from before anything is saved. */
export type Dated = { readonly kind: KindId; readonly receivedOn: string; readonly jurisdiction: Jurisdiction }

/** The clock of a request that is being typed; null until the day it came can be read. */
export function useLiveClock({ kind, receivedOn, jurisdiction }: Dated): Clock | null {
  const today = useToday()
  if (!isCalendarDate(receivedOn) || receivedOn > today) return null
  return requestClock({ pausable: kindOf(kind).pausable, receivedOn, events: [], jurisdiction })
}
