import { labelled, list, paragraph, type PolicySection } from '../section'

/** How requests are recorded: three lists, each with the least it needs (S4-30 to S4-33, `rights.log`, `erase.log-minimal`). */
export const requests: PolicySection = {
  id: 'requests',
  title: 'How we record your request',
  compose: () => [
    ...paragraph(
      'So that nothing is forgotten, and so that we can show what we did, we keep three lists.',
      [],
      ['rights.log', 'acc.record'],
    ),
    ...list(
      [
        {
          words: labelled(
            'Access',
            'what was asked for, the day it reached us, the day it is due, what we answered, and on which day. We answer without delay.',
          ),
          fact: 'requests',
        },
        {
          words: labelled(
            'Erasure',
            'the day of the request, the organisation if there is one, the initials of the person and nothing more of the name, and what we did on which day, on computers and on paper.',
          ),
          fact: 'requests',
        },
        {
          words: labelled(
            'Do not contact',
            'the day of the request, the organisation if there is one, the name, and what we did on which day, including taking the person off our mailing lists and out of our contact system’s mailings.',
          ),
          fact: 'requests',
        },
      ],
      ['rights.log', 'erase.log-minimal', 'suppress.keep'],
    ),
  ],
  gaps: () => [],
}
