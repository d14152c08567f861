import type { ContactStop } from '@core/suppression/contract'
import { stopScopeWords } from '@core/suppression/stop-words'
import { dayMonth, dayMonthYear } from '@core/time/format-date'

/** “24 November”, with its year where it is not this one. */
export function stopDay({ askedOn }: Pick<ContactStop, 'askedOn'>, today: string): string {
  return askedOn.slice(0, 4) === today.slice(0, 4) ? dayMonth(askedOn) : dayMonthYear(askedOn)
}

/** “Asked on 24 November not to be contacted”; with a name where it was the organisation, or a whole domain. */
export function askedWords(stop: ContactStop, today: string): string {
  const since = stopDay(stop, today)
  if (stop.matchedBy === 'domain') return `All of ${stop.whose} is blocked since ${since}`
  if (stop.whose !== '') return `${stop.whose} asked on ${since} not to be contacted`
  if (stop.matchedBy === 'person') return `Asked on ${since} not to be contacted`
  return `On the do-not-contact list since ${since}`
}

/** “all marketing”, for the end of a line. */
export function reachWords(stop: ContactStop): string {
  const words = stopScopeWords(stop)
  const only = stop.pointId === undefined ? '' : ', to one address'
  return `${words.slice(0, 1).toLowerCase()}${words.slice(1)}${only}`
}

/** Where a stop is looked at: the case it was logged in, or its line in the list. */
export function stopHref({ requestId, id }: Pick<ContactStop, 'requestId' | 'id'>): string {
  return requestId === null ? `/marketing/do-not-contact?entry=${id}` : `/requests/${requestId}`
}
