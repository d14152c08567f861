import type { Block } from '../../../block'
import type { Frame } from '../../../template'
import { heading, list, paragraph } from '../../privacy-policy/section'
import { inside } from '../../privacy-policy/sentences'
import type { PecrPolicyFacts } from '../facts'
import { ownRules, positiveIndication } from './own-rules'
import { stopping } from './stopping'
import { whatIsMarketing } from './what-is-marketing'

/** Calls by people: what is marketing, what comes before a call, and how they are stopped (S0-3 to S0-14). */
export function telephone(facts: PecrPolicyFacts, frame: Frame): Block[] {
  if (facts.channels.length === 0 && !facts.noMarketing) return []
  if (!facts.channels.includes('live-call'))
    return [heading('Telephone', 1), ...paragraph('We make no marketing calls.', ['channels'])]
  const { provider, licence } = facts.screening
  const by = inside(provider)
  const tool = by === '' ? '' : `, with ${by}${inside(licence) === '' ? '' : ` (licence ${inside(licence)})`}`
  return [
    heading('Telephone', 1),
    ...whatIsMarketing(facts, 'call'),
    heading('What we do before a call'),
    ...paragraph('These steps hold for people and for organisations alike.', [], ['pecr.b2b.same-rules']),
    ...list(
      [
        ...positiveIndication(facts, 'ring'),
        {
          words: `Before each marketing call the number is checked against the Telephone Preference Service (TPS: people, sole traders and ordinary partnerships) and against the Corporate TPS (CTPS: companies and other corporate bodies)${tool}. A check counts for fewer than 28 days.`,
          fact: 'screening.provider',
        },
        {
          words:
            'A listed number is not rung, unless its owner told us ourselves that our calls are welcome. A customer of many years is no exception.',
          fact: 'channels',
        },
        ...(facts.house.ctpsFirstContact
          ? [
              {
                words:
                  'Before a first call to an organisation somebody writes down the check, and the tool used for it.',
                fact: 'house.ctpsFirstContact',
              },
            ]
          : []),
        ...ownRules(facts),
        {
          words: 'Our number is shown. We say who is calling, and give an address or a free number to whoever asks.',
          fact: 'channels',
        },
      ],
      [
        'pecr.r21.tps',
        'pecr.r21.both-registers',
        'pecr.r21.screen-age',
        'pecr.r21.override',
        'pecr.r21.cli',
        'pecr.r24.live',
      ],
    ),
    ...stopping(facts, frame, 'call'),
  ]
}
