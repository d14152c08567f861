import type { Stop } from '../../suppression/stop'
import { dayMonthYear } from '../../time/format-date'
import type { MayMarket } from '../may-market'

const whose: Record<Stop['matchedBy'], string> = {
  person: 'They asked',
  email: 'Somebody with this e-mail address asked',
  phone: 'Somebody with this number asked',
  domain: 'The organisation behind this e-mail address asked for everybody there',
  organisation: 'Their organisation asked for everybody there',
  'name-and-postcode': 'Somebody with this name and postcode asked',
}

/** The answer where a stop stands: no, with the day and where to see it. */
export function stopped(stop: Stop): MayMarket {
  return {
    verdict: 'blocked',
    say: `${whose[stop.matchedBy]} to get no marketing${reach(stop)}, on ${dayMonthYear(stop.askedOn)}.`,
    duties: [
      { say: 'Messages that are not marketing may still go.', rules: ['settled.suppression-scope'] },
      { say: 'Only a new yes from the person, written down with its day, ends this.', rules: ['suppress.check'] },
    ],
    rules: ['suppress.check', 'optout.now', 'object.marketing'],
    proof: { kind: 'stop', id: stop.id },
  }
}

/** Nothing where all marketing was refused. */
function reach({ channels, purposes }: Stop): string {
  return `${channels.length > 0 ? ' this way' : ''}${purposes.length > 0 ? ' of this kind' : ''}`
}
