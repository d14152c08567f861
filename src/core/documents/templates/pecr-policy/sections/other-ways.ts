import type { Channel } from '../../../../marketing/channel'
import type { Block } from '../../../block'
import { heading, list } from '../../privacy-policy/section'
import type { PecrPolicyFacts } from '../facts'

/** Automated calls, fax and post: what each needs, or that it is not done. */
export function otherWays({ channels, noMarketing }: PecrPolicyFacts): Block[] {
  if (channels.length === 0 && !noMarketing) return []
  const ways: readonly [Channel, string, string][] = [
    [
      'automated-call',
      'Automated calls: only to whoever agreed to automated calls from us, which is more than agreeing to calls. The message says who we are and how to reach us.',
      'Automated calls: we make none.',
    ],
    [
      'fax',
      'Fax: to people, sole traders and ordinary partnerships only with consent; to a company only where the number is not on the Fax Preference Service and it has not objected. Each says who sends it and how to reach us.',
      'Fax: we send no marketing by fax.',
    ],
    [
      'post',
      'Post: PECR does not reach it, data protection law does. Whoever objects gets no more of it.',
      'Post: we send no marketing by post.',
    ],
  ]
  return [
    heading('Other ways', 1),
    ...list(
      ways.map(([channel, does, none]) => ({ words: channels.includes(channel) ? does : none, fact: 'channels' })),
      ['pecr.r19.consent', 'pecr.r19.info', 'pecr.r20.individual', 'pecr.r20.corporate', 'pecr.r20.info', 'post.rules'],
    ),
  ]
}
