import { z } from 'zod'
import { line, lines } from '../contacts/typed-text'
import { breachCase, type BreachCase } from './breach'
import { notKnown, whoseWords } from './known-words'

/** What the letter to another organisation says besides the case (`breach.client-orgs`, `breach.processor`). */
export const clientExtras = z.strictObject({
  to: line(200),
  whose: lines(1000),
  ask: lines(2000),
})
export type ClientExtras = z.output<typeof clientExtras>

export const clientLetterFacts = z.strictObject({ case: breachCase, extras: clientExtras })

/** The extras as the case proposes them. */
export function proposedClientExtras({ breach: { facts }, route }: BreachCase): ClientExtras {
  const whose = whoseWords(facts)
  return {
    to: facts.clientName || (route === 'client' ? '' : facts.otherOrganisationsNote.split('\n')[0] || ''),
    whose: whose === notKnown ? '' : whose,
    ask:
      route === 'client'
        ? 'Tell us whom we may ask on your side, and whether you want us to write to people for you.'
        : 'Tell us whom we may ask on your side, so that we can agree who tells the people concerned.',
  }
}
