import type { Block, Inline } from '../../../block'
import type { Frame } from '../../../template'
import { heading, list } from '../../privacy-policy/section'
import { inside } from '../../privacy-policy/sentences'
import type { PecrPolicyFacts } from '../facts'

/** What follows when somebody says stop (S0-11 to S0-14, S0-20, S0-21; `optout.now`, `suppress.keep`). */
export function stopping({ stopContact }: PecrPolicyFacts, { organisation }: Frame, way: 'call' | 'message'): Block[] {
  const { privacyPolicyUrl, optOutUrl } = organisation
  return [
    heading(way === 'call' ? 'When somebody asks us not to call' : 'When somebody asks us not to write'),
    ...list(
      [
        { words: 'We take them off our lists at once, whoever asks: a person or an organisation.', fact: 'channels' },
        {
          words:
            'A short note stays on our do-not-contact list, so that they are not added again by mistake. Every list is checked against it before it is used.',
          fact: 'channels',
        },
        {
          words:
            inside(stopContact) &&
            `They can tell us in any way they like, for instance ${inside(stopContact)}. No form, no reason, no charge.`,
          fact: 'stopContact',
        },
        { words: linkWords(privacyPolicyUrl, optOutUrl), fact: 'organisation' },
      ],
      [
        'object.marketing',
        'optout.now',
        'optout.any-route',
        'suppress.keep',
        'suppress.check',
        'suppress.organisation',
      ],
    ),
  ]
}

function linkWords(policyUrl: string, optOutUrl: string): Inline[] {
  if (policyUrl === '' && optOutUrl === '') return []
  return [
    { text: 'It can be done at any time with the links in our privacy policy on our website' },
    ...(policyUrl === '' ? [] : [{ text: ': ' }, { text: policyUrl, href: policyUrl }]),
    ...(optOutUrl === '' ? [] : [{ text: ', or straight away here: ' }, { text: optOutUrl, href: optOutUrl }]),
    { text: '.' },
  ]
}
