import type { Stop } from '../../suppression/stop'
import type { Duty } from '../../flows/flow'
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
    rules: [
      'suppress.check',
      'optout.now',
      'object.marketing',
      ...(stop.purposes.length + stop.channels.length > 0 ? (['settled.suppression-scope'] as const) : []),
      // Kept by the address alone, whoever has it now.
      ...(outlives.includes(stop.matchedBy) ? (['suppress.keep', 'suppress.vs-erasure'] as const) : []),
    ],
    proof: { kind: 'stop', id: stop.id },
  }
}

const outlives: readonly Stop['matchedBy'][] = ['email', 'phone', 'name-and-postcode']

/** A stop of another address says nothing of this one for sure, so somebody asks before it is used (`suppress.keep`). */
export function besideStop(answer: MayMarket, beside: Stop | undefined): MayMarket {
  if (!beside) return answer
  const since = dayMonthYear(beside.askedOn)
  const ask: Duty = {
    say: `Another address of theirs is on the do-not-contact list since ${since}. Find out first whether they meant this one too.`,
    rules: ['suppress.keep', 'suppress.check'],
  }
  return { ...answer, duties: [ask, ...answer.duties] }
}

/** Nothing where all marketing was refused. */
function reach({ channels, purposes }: Stop): string {
  return `${channels.length > 0 ? ' this way' : ''}${purposes.length > 0 ? ' of this kind' : ''}`
}
