import type { Block } from '../../../block'
import { heading, list, paragraph } from '../../privacy-policy/section'
import { inside } from '../../privacy-policy/sentences'
import type { PecrPolicyFacts } from '../facts'
import { variantWords } from '../words'

/** What counts as marketing by telephone, or in writing: the same in both parts (S0-3 to S0-6, S0-15 to S0-17). */
export function whatIsMarketing(facts: PecrPolicyFacts, way: 'call' | 'message'): Block[] {
  const { publicity } = variantWords[facts.variant]
  const service = inside(facts.service)
  const tell = way === 'call' ? 'Ringing' : 'Writing to'
  return [
    heading('What we treat as marketing'),
    ...list(
      [
        { words: `${tell} a person about ${publicity} is marketing.`, fact: 'variant' },
        {
          words:
            facts.variant === 'practice'
              ? `${tell} our own staff about offers is marketing too.`
              : `${tell} prospective clients about us is marketing too, whether they are people or organisations.`,
          fact: 'variant',
        },
        { words: oneRole(facts, way), fact: 'oneRole.is' },
        {
          words: service && `Not marketing, as long as nothing in it advertises: ${service}.`,
          fact: 'service',
        },
      ],
      ['pecr.dm.definition', 'pecr.dm.service-message', 'pecr.dm.mixed'],
    ),
    ...(facts.variant === 'recruiter' && facts.oneRole.is !== ''
      ? paragraph(
          `Even then we offer to stop: whoever does not want to hear from us about roles says so, and ${way === 'call' ? 'is not rung again' : 'gets no more messages'}.`,
          ['oneRole.is'],
          ['object.inform', 'optout.any-route'],
        )
      : []),
  ]
}

function oneRole({ variant, oneRole: view }: PecrPolicyFacts, way: 'call' | 'message'): string {
  if (variant !== 'recruiter' || view.is === '') return ''
  const what = `A ${way} to a prospect or candidate about one particular role that fits them`
  if (view.is === 'no') return `${what} is marketing too.`
  const reason = inside(view.reason)
  return `${what} we do not treat as marketing${reason === '' ? '' : `, because ${reason}`}. The law does not settle this. It is our own judgement, written down with its reason each time.`
}
