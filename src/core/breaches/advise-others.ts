import type { RuleId } from '../law/rules'
import type { Advice, AdviceLine } from './advice'
import type { Matter } from './matter'

type Others = { readonly advice: Advice['police']; readonly line: AdviceLine }

/** Should other organisations hear of it (BR3, BR8)? */
export function adviseOrganisations({ route, facts }: Matter): Others {
  if (route === 'none')
    return say('no-need', 'No other organisation’s data was touched in the end.', ['breach.client-orgs'])
  if (route === 'client') {
    const client = facts.clientName || 'your client'
    return say('tell', `Tell ${client} now what you know, and the rest as it comes.`, [
      'breach.processor',
      'settled.processor-clock',
    ])
  }
  if (facts.role === 'joint')
    return say('tell', 'Tell the organisation you share the data with, and agree who tells whom.', [
      'breach.client-orgs',
    ])
  if (facts.otherOrganisations === 'yes')
    return say('tell', 'Tell the organisations whose people are affected.', ['breach.client-orgs'])
  if (facts.otherOrganisations === 'no')
    return say('no-need', 'No other organisation is affected.', ['breach.client-orgs'])
  return say('consider', 'Find out whether a client’s people or another organisation are affected.', [
    'breach.client-orgs',
  ])
}

/** Should the police hear of it (BR8)? The numbers differ in Scotland. */
export function advisePolice({ facts, answers, organisation }: Matter): Others {
  const crime = facts.crimeSuspected === 'yes' || answers?.intent === 'yes'
  if (crime)
    return say(
      'tell',
      `A crime is likely: tell the police as soon as you can. ${policeNumbers(organisation.nation)} It does not replace the report to the regulator.`,
      ['breach.police'],
    )
  if (facts.crimeSuspected === 'no') return say('no-need', 'No sign of a crime.', ['breach.police'])
  return say('consider', 'Could it be a crime, such as theft, fraud or a break-in into an account?', ['breach.police'])
}

/** Should an insurer or a bank hear of it? No rule asks for it; the policy or the contract may. The same for every case. */
export const insurerAdvice: AdviceLine = {
  say: 'Look into your policies: cover for liability or computer crime often asks to be told soon, before money is spent. Where payment details are concerned, think of your bank too.',
  rules: ['acc.record'],
}

/** Whom to ring, in the words of the nation. */
export function policeNumbers(nation: Matter['organisation']['nation']): string {
  if (nation === 'scotland') return 'Ring 999 if it is happening now, otherwise Police Scotland on 101.'
  return 'Ring 999 if it is happening now, otherwise 101; for fraud and computer crime there is the national reporting service.'
}

function say(advice: Others['advice'], sentence: string, rules: RuleId[]): Others {
  return { advice, line: { say: sentence, rules } }
}
