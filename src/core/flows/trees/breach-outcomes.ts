import type { Duty, Outcome } from '../flow'
import type { RuleId } from '../../law/rules'
import { nobodyTold } from './breach-told'

const lookAfterIt = { label: 'Open it as a case', href: '/breaches/new' } as const

const prevent: Duty = {
  say: 'Write down what stops it from happening again, each step with an owner and a day, and let the person who looked into it sign it off.',
  rules: ['breach.prevent', 'breach.roles'],
}

const reason: Duty = {
  say: 'Write down why a risk to people is unlikely. Without that reason it has to be reported.',
  rules: ['breach.threshold.ico', 'breach.register'],
}

function end(word: string, say: string, duties: readonly Duty[], rules: readonly RuleId[]): Outcome {
  return { kind: 'outcome', verdict: 'allowed-with-duties', word, say, duties, rules, thenDo: lookAfterIt }
}

const reported = ['breach.threshold.ico', 'breach.72h', 'breach.content', 'breach.register'] as const

/** Where the questions about a breach can end. How it is reported, and who else is told, is picked up on the way. */
export const breachOutcomes = {
  'BR1.no': end(
    'No breach',
    'No personal data was hit, so it is not a breach. Nobody has to be told.',
    [
      {
        say: 'Note it as an incident all the same: what happened, and why no personal data was hit.',
        rules: ['breach.definition', 'settled.outage'],
      },
    ],
    ['breach.definition', 'settled.outage'],
  ),
  'BR2.yes': end(
    'Report as a provider',
    'For the data of a telephone or internet service, PECR has a duty of its own to tell the regulator.',
    [
      { say: 'Record it now.', rules: ['breach.register', 'pecr.r5a.who'] },
      {
        say: 'Report without delay and within 72 hours of knowing, by the route for providers. What is missing may follow; if you are later, give the reasons.',
        rules: ['pecr.r5a.time'],
      },
    ],
    ['pecr.r5a.who', 'pecr.r5a.time'],
  ),
  'BR3.yes': end(
    'Tell your client',
    'You hold this data for somebody else. Tell them without delay; they decide about the regulator and the people.',
    [
      {
        say: 'Tell them what you know today and send the rest as you learn it. You have no 72 hours of your own.',
        rules: ['breach.processor', 'settled.processor-clock'],
      },
      prevent,
    ],
    ['breach.processor', 'settled.processor-clock'],
  ),
  'record.encrypted': end(
    'Record only',
    'Nobody can read what was lost, and you still have it. A risk to people is unlikely: record it. Neither the regulator nor the people need to be told.',
    [reason, nobodyTold, prevent],
    ['breach.encrypted-laptop', 'breach.register', 'breach.threshold.ico'],
  ),
  record: end(
    'Record only',
    'A risk to people is unlikely: record it, with your reason. Neither the regulator nor the people need to be told.',
    [reason, nobodyTold, prevent],
    ['breach.threshold.ico', 'breach.register'],
  ),
  regulator: end(
    'Tell the regulator',
    'There is a risk to people: tell the regulator within 72 hours of knowing. The people need not be told.',
    [nobodyTold, prevent],
    reported,
  ),
  'regulator-and-people': end(
    'Tell the regulator and the people',
    'The risk to people is likely to be high: tell the regulator within 72 hours of knowing, and the people without delay.',
    [prevent],
    [...reported, 'breach.individuals', 'breach.individuals.content'],
  ),
  'regulator-and-public': end(
    'Tell the regulator and the public',
    'The risk is likely to be high, but letters would be out of proportion: tell the regulator within 72 hours, and the public.',
    [prevent],
    [...reported, 'breach.individuals', 'breach.individuals.exceptions'],
  ),
  'regulator-exception': end(
    'Tell the regulator',
    'Tell the regulator within 72 hours of knowing. The people need not be told, because of the exception you named.',
    [
      {
        say: 'Be ready for the regulator to see that otherwise and to order it.',
        rules: ['breach.individuals.exceptions'],
      },
      prevent,
    ],
    [...reported, 'breach.individuals', 'breach.individuals.exceptions'],
  ),
} as const satisfies Readonly<Record<string, Outcome>>

/** The names of those ends. */
export type BreachEnd = keyof typeof breachOutcomes
