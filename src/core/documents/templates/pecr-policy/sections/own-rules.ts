import { inside } from '../../privacy-policy/sentences'
import type { PecrPolicyFacts } from '../facts'

/** Who asked first, and the proof of it (S0-8, S0-18; `house.positive-indication-only`). */
export function positiveIndication({ house, indication, evidence, variant }: PecrPolicyFacts, act: string) {
  if (!house.positiveIndicationOnly) return []
  const example = variant === 'recruiter' ? 'answered us, for instance on LinkedIn, or ' : ''
  const own = inside(indication)
  const kept = inside(evidence)
  return [
    {
      words: `We ${act} people only once they ${example}showed that they want to hear from us${own === '' ? '' : `: ${own}`}. A connection that was only accepted is not enough.${kept === '' ? '' : ` The proof is kept ${kept}.`}`,
      fact: 'indication',
    },
  ]
}

/** Rules of the organisation’s own that hold for every way. */
export function ownRules({ house }: PecrPolicyFacts) {
  return [
    {
      words: house.corporateAsIndividual
        ? 'We ask more of ourselves than the law does: companies are treated as people are, and hear from us only once they showed that they want to.'
        : '',
      fact: 'house.corporateAsIndividual',
    },
    {
      words: house.noUnder18 ? 'Nobody under 18 gets marketing from us.' : '',
      fact: 'house.noUnder18',
    },
    {
      words: house.companyContactLi
        ? 'For contacts at companies we rely on our legitimate interests, and weigh them in writing against theirs.'
        : '',
      fact: 'house.companyContactLi',
    },
  ]
}
