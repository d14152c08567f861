import type { Block } from '../../../block'
import { heading, list } from '../../privacy-policy/section'
import { inside } from '../../privacy-policy/sentences'
import type { PecrPolicyFacts } from '../facts'

/** How a practice shows that a message is none of marketing (S2-7, S2-8, S2-12, S2-13; `psm.task-test`). */
export function publicTasks({ variant, house, channels, service }: PecrPolicyFacts): Block[] {
  if (variant !== 'practice') return []
  return [
    heading('How we tell care from marketing', 1),
    ...list(
      [
        {
          words:
            'Before a message goes to many, somebody answers in writing whether a task the law gives us asks for it, and keeps the answer. So we can show that our e-mails and texts are not marketing.',
          fact: 'variant',
        },
        {
          words: 'Routine messages, such as a reminder of an appointment, need no consent under PECR.',
          fact: 'service',
        },
        {
          // A practice that markets says it where it says what marketing is.
          words:
            channels.length === 0 && inside(service)
              ? `Not marketing, as long as nothing in it advertises: ${inside(service)}.`
              : '',
          fact: 'service',
        },
        {
          words: house.cautiousNhs
            ? 'Promotion of health to many, for instance to everybody with diabetes, we treat as marketing that needs consent beforehand.'
            : '',
          fact: 'house.cautiousNhs',
        },
        {
          words:
            'Data protection law holds for every message, also where PECR asks nothing: people are told what we use their details for.',
          fact: 'variant',
        },
      ],
      ['psm.task-test', 'psm.if-not', 'pecr.dm.service-message', 'acc.record'],
    ),
  ]
}
