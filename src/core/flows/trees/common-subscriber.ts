import { defineSteps } from '../flow'
import type { CommonEnd } from './common-outcomes'
import { under18 } from './common-under-18'

const part = 'common'

/** How it is asked whose protection counts. Letters and social networks have no line that somebody pays for. */
const lineOrMailbox = {
  short: 'Whose line or mailbox?',
  ask: 'Who pays for the line or mailbox you would use?',
} as const

/** The same where it is asked of the recipient. */
export const personOrCompany = { short: 'A person or a company?', ask: 'Is {who} a person or a company?' } as const
/** The words of that question. */
export type AsksWhose = { readonly short: string; readonly ask: string }

/** The first question of the channel: for a person or an unknown subscriber, and for a company or public body. */
export type Exits<Individual extends string, Corporate extends string> = {
  readonly individual: Individual
  readonly corporate: Corporate
}

/** How old they are, as far as you know, and who has the contract for the line or mailbox. */
export function subscriberSteps<I extends string, C extends string>(
  { individual, corporate }: Exits<I, C>,
  asks: AsksWhose = lineOrMailbox,
) {
  return defineSteps<CommonEnd | I | C>()({
    'is-under-18': under18('subscriber'),
    'own-rule-under-18': {
      kind: 'question',
      part,
      short: 'Own rule on under-18s?',
      ask: 'Do you have a rule of your own against marketing to under-18s?',
      why: 'A rule of your own may be stricter than the law.',
      example: '“Nobody under 18 gets marketing unless the safeguarding lead has agreed.”',
      rules: ['house.no-under-18', 'house.stricter-only'],
      factKey: 'own-rule-under-18',
      answers: [
        { id: 'none', label: 'No such rule', short: 'No', next: 'under-18-decide' },
        { id: 'forbids', label: 'Yes, and nobody has approved this', next: 'under-18-forbidden' },
      ],
    },
    subscriber: {
      kind: 'question',
      part,
      ...asks,
      why: 'Companies and public bodies have fewer of these protections than people. What counts is who has the contract, not who picks up. A name ending in Limited suggests a company and proves nothing.',
      example: 'A work mailbox belongs to the employer. A private address on a business card belongs to the person.',
      rules: [
        'pecr.subscriber.corporate',
        'pecr.subscriber.individual',
        'pecr.subscriber.who',
        'pecr.subscriber.unknown',
        'settled.corporate-proof',
      ],
      factKey: 'subscriber',
      answers: [
        {
          id: 'individual',
          label: 'A person, or a business that is not a company',
          hint: 'Also a sole trader, an ordinary partnership, a club, or anybody’s private number.',
          next: individual,
        },
        {
          id: 'corporate',
          label: 'A company or public body, and we can prove it',
          short: 'A company',
          hint: 'A company or charity number is on file, or it is a known public body.',
          next: corporate,
        },
        {
          id: 'corporate-unproved',
          label: 'A company or public body, but without proof',
          short: 'A company',
          next: corporate,
          adds: [
            {
              say: 'Confirm the legal form, and note the company or charity number on the contact.',
              rules: ['settled.corporate-proof', 'pecr.subscriber.corporate'],
            },
          ],
        },
        {
          id: 'unknown',
          label: 'We do not know',
          short: 'Not known',
          hint: 'Then we treat it like a person.',
          next: individual,
        },
      ],
    },
  })
}
