import { type StandingStop, stopScopeWords } from '@core/requests/standing-stop'
import { dayMonth, dayMonthYear } from '@core/time/format-date'

/** “24 November”, with its year where it is not this one. */
export function stopDay({ askedOn }: Pick<StandingStop, 'askedOn'>, today: string): string {
  return askedOn.slice(0, 4) === today.slice(0, 4) ? dayMonth(askedOn) : dayMonthYear(askedOn)
}

/** “Asked on 24 November not to be contacted”; with a name where it was the organisation that asked. */
export function askedWords(stop: StandingStop, today: string, whose: string): string {
  const asked = `sked on ${stopDay(stop, today)} not to be contacted`
  return whose === '' ? `A${asked}` : `${whose} a${asked}`
}

/** “all marketing”, for the end of a line. */
export function reachWords(stop: StandingStop): string {
  const words = stopScopeWords(stop)
  return words.slice(0, 1).toLowerCase() + words.slice(1)
}
