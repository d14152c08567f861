import { isCharity } from '../../../../organisation/is-charity'
import type { Block } from '../../../block'
import type { Frame } from '../../../template'
import { heading, list, paragraph } from '../../privacy-policy/section'
import type { PecrPolicyFacts } from '../facts'
import { ownRules, positiveIndication } from './own-rules'
import { stopping } from './stopping'
import { written } from '../written'
import { whatIsMarketing } from './what-is-marketing'

/** E-mail, text and messages on social networks, under the same headings (S0-15 to S0-21). */
export function electronicMail(facts: PecrPolicyFacts, frame: Frame): Block[] {
  if (facts.channels.length === 0 && !facts.noMarketing) return []
  const used = written.filter((channel) => facts.channels.includes(channel))
  const title = 'E-mail and text'
  if (used.length === 0)
    return [heading(title, 1), ...paragraph('We send no marketing by e-mail, text or social message.', ['channels'])]
  return [
    heading(title, 1),
    ...whatIsMarketing(facts, 'message'),
    heading('What we do before a message'),
    ...list(
      [
        ...positiveIndication(facts, 'write to'),
        {
          words:
            'People, sole traders and ordinary partnerships get marketing only with their consent: an act of their own, freely done, that names us and this way of writing. No box is ticked beforehand, and we can show each consent.',
          fact: 'channels',
        },
        {
          words:
            facts.variant === 'practice'
              ? ''
              : 'An exception is a customer: their details came from them, in a sale or its negotiation, the message is about something similar, and they could refuse then, did not, and can refuse in every message.',
          fact: 'channels',
        },
        {
          words: isCharity(frame.organisation)
            ? 'Another is somebody who supported our charity or offered to, or showed interest in what it stands for, and gave us their details for it since 5 February 2026: about its purposes alone, and they could refuse then, did not, and can refuse in every message.'
            : '',
          fact: 'channels',
        },
        ...(facts.house.formerClientOptIn
          ? [
              {
                words:
                  'Former coaching clients hear from us only after they opted in, on a form apart from their evaluation.',
                fact: 'house.formerClientOptIn',
              },
            ]
          : []),
        ...ownRules(facts),
        {
          words: facts.house.unsubscribeAlways
            ? 'Every message, also to organisations, says who sends it and has a way to unsubscribe that is free and works.'
            : 'Every message says who sends it and has a free way to stop the next.',
          fact: 'house.unsubscribeAlways',
        },
        {
          words: used.includes('social-dm')
            ? 'A direct message on LinkedIn or another network is treated like an e-mail.'
            : '',
          fact: 'channels',
        },
      ],
      [
        'pecr.r22.consent',
        'pecr.r22.soft',
        'pecr.r22.charity',
        'consent.standard',
        'consent.record',
        'pecr.unsub.every-message',
        'pecr.r23',
      ],
    ),
    ...stopping(facts, frame, 'message'),
  ]
}
