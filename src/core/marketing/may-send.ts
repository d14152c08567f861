import { noContactWords } from '../contacts/no-contact'
import type { Verdict } from '../flows/verdict'
import type { RuleId } from '../law/rules'
import type { MarketingContact } from './marketing-contact'

/** What is not marketing, and so is stopped by no entry of the suppression list. */
export const owedMessages = ['service', 'care', 'rights', 'complaint', 'safety', 'breach'] as const
type OwedMessage = (typeof owedMessages)[number]

/** The answer for a message that is not marketing. */
type MaySend = { readonly verdict: Verdict; readonly say: string; readonly rules: readonly RuleId[] }

/**
 * May a message go that is not marketing? Always, by the marketing rules; “no contact at all” leaves it to a person, and
 * names what the law still asks you to send (`settled.suppression-scope`). Stops are not even asked for.
 */
export function maySend(kind: OwedMessage, contact: Pick<MarketingContact, 'noContactAtAll' | 'noContact'>): MaySend {
  if (contact.noContactAtAll) {
    const why = contact.noContact ? ` ${noContactWords(contact.noContact)}` : ''
    return { verdict: 'human-decision', say: `${decideWords[kind]}${why}`, rules: decideRules[kind] }
  }
  return {
    verdict: 'allowed-with-duties',
    say: 'This is not marketing, so no stop holds it back. It may promote nothing, and the ordinary rules stay: a lawful basis, a privacy notice that tells of it, and a safe way to send it.',
    rules: [
      'pecr.dm.service-message',
      'pecr.dm.mixed',
      'settled.suppression-scope',
      'basis.list',
      'notice.13',
      'security.measures',
    ],
  }
}

const mustAllTheSame = 'They want no contact at all, but the law asks you to send this. Somebody decides how.'
const mayNot = 'They want no contact at all. Somebody decides whether this must be said.'

const decideWords: Record<OwedMessage, string> = {
  service: mayNot,
  care: 'They want no contact at all. Somebody who looks after them decides whether this must be said.',
  rights: mustAllTheSame,
  complaint: mustAllTheSame,
  safety: mayNot,
  breach: mustAllTheSame,
}

const decideRules: Record<OwedMessage, readonly RuleId[]> = {
  service: ['settled.suppression-scope', 'pecr.dm.service-message'],
  care: ['settled.suppression-scope', 'settled.care-is-care'],
  rights: ['settled.suppression-scope', 'rights.delay'],
  complaint: ['settled.suppression-scope', 'complaint.act'],
  safety: ['settled.suppression-scope'],
  breach: ['settled.suppression-scope', 'breach.individuals'],
}
