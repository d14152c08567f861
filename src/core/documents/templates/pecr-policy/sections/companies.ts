import type { Block } from '../../../block'
import { heading, list } from '../../privacy-policy/section'
import type { PecrPolicyFacts } from '../facts'
import { written } from '../written'

/** The corporate subscriber, and who is none (S0-22 to S0-24; `pecr.r22.corporate`). */
export function companies({ channels }: PecrPolicyFacts): Block[] {
  if (!written.some((channel) => channels.includes(channel))) return []
  return [
    heading('Companies, sole traders and partnerships', 1),
    ...list(
      [
        {
          words:
            'PECR lets us e-mail or text a company, a limited liability partnership, a Scottish partnership or a public body without its consent. That is the law as it stands.',
          fact: 'channels',
        },
        {
          words:
            'It does not let us do so with sole traders, ordinary partnerships in England, Wales and Northern Ireland, or clubs: in law they are people. Where we do not know, we treat somebody as a person.',
          fact: 'channels',
        },
        {
          words: 'Even at a company, the person named in an address can object to marketing, and then we stop.',
          fact: 'channels',
        },
      ],
      [
        'pecr.r22.corporate',
        'pecr.subscriber.corporate',
        'pecr.subscriber.individual',
        'pecr.subscriber.unknown',
        'object.marketing',
      ],
    ),
  ]
}
