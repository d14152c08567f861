import { sentencesOf } from '../sentences-of'
import { claimsOnConsent } from './claims-on-consent'
import { claimsOnLaw } from './claims-on-law'
import { claimsOnRights } from './claims-on-rights'
import { shownSentence, type OwnFinding } from './finding'
import type { StaleClaim } from './stale-claim'

/** Everything that is looked for. */
export const staleClaims: readonly StaleClaim[] = [...claimsOnLaw, ...claimsOnRights, ...claimsOnConsent]

/** One sentence is enough to show where a thing stands; more of the same would only make the list long. */
const mostOfOne = 3

/** What a text says of the law that is not true any more, with each sentence that says it. */
export function staleLaw(text: string): readonly OwnFinding[] {
  const sentences = sentencesOf(text)
  const whole = sentences.join('\n')
  return staleClaims.flatMap((claim) => {
    if (claim.notWith?.test(whole) || (claim.with && !claim.with.test(whole))) return []
    return sentences
      .filter((sentence) => claim.pattern.test(sentence) && !claim.unless?.test(sentence))
      .slice(0, mostOfOne)
      .map((sentence) => ({
        id: claim.id,
        kind: 'law' as const,
        title: claim.title,
        sentence: shownSentence(sentence),
        say: claim.say,
        rules: [...claim.rules],
      }))
  })
}
