import type { Block } from '../../../block'
import { heading, paragraph } from '../../privacy-policy/section'
import { capital, inside } from '../../privacy-policy/sentences'
import type { CallRecordingFacts } from '../facts'

/** Who may listen, and that browsing is forbidden (S3-22 to S3-31; `rec.access`). */
export function access(facts: CallRecordingFacts): Block[] {
  const { authoriser, controller } = facts.access
  return [
    heading('Who may listen', 1),
    ...paragraph(
      inside(controller) &&
        `${capital(inside(controller))} decides who may reach the recordings, and keeps everybody else out.`,
      ['access.controller'],
      ['rec.access'],
    ),
    ...paragraph(
      inside(authoriser) &&
        `Nobody listens without a clear business need. Its reasons are put in writing, and only ${inside(authoriser)} may allow it.`,
      ['access.authoriser'],
      ['rec.access'],
    ),
    ...paragraph('A request to hear a recording names:', [], ['rec.form']),
    {
      type: 'list',
      items: [
        'a valid reason, always',
        'the date and time of the call, if known',
        'the extension that was used, if known',
        'the number outside, if known',
        'the names of everybody on the call, where possible',
        'whatever else is known of the call',
      ],
      rules: ['rec.form'],
    },
    ...paragraph(
      'Browsing through recordings without such a reason is forbidden. Each look-up is written down: who, when and why.',
      [],
      ['rec.access'],
    ),
  ]
}
