import { defineTemplate } from '../template'
import { callRecordingFacts } from './call-recording/facts'
import { heading, missing, paragraph } from './privacy-policy/section'
import { inside } from './privacy-policy/sentences'

/** The form on which somebody inside asks to hear a recording (`doc.recording-request`, `rec.form`). */
export const recordingRequest = defineTemplate({
  id: 'recording-request',
  title: 'Request to hear a recording',
  purpose: 'Asks for leave to hear a recording: the reason, the call, and who allowed it.',
  place: 'gallery',
  isReady: true,
  version: '2026-11-22',
  changes: ['2026-11-22: first version.'],
  rules: ['rec.form', 'rec.access', 'rec.police', 'rec.discipline', 'rec.sar'],
  facts: callRecordingFacts,
  compose({ access: { authoriser, controller }, mailbox }, { organisation }) {
    const allows = inside(authoriser)
    const decides = inside(controller)
    return [
      ...paragraph(
        `For ${organisation.name}. A person who asks for their own calls needs no form: write down what they said, and send it to ${inside(mailbox)}.`,
        ['mailbox'],
        ['rec.sar', 'rights.any-form'],
      ),
      heading('What kind of request', 1),
      {
        type: 'table',
        head: ['Tick one', 'Who may allow it', 'What it needs'],
        rows: [
          ['☐  Business need', allows, 'The reason, clearly defined and in writing'],
          ['☐  Access request of a person on the call', decides, 'The reference of the request; no reason is needed'],
          [
            '☐  Police, or another body against crime',
            decides,
            'Officer, force, crime reference, what is wanted, why, signature, and a senior officer’s countersignature',
          ],
          [
            '☐  Staff discipline',
            `${decides} in writing, or ${allows} after asking ${decides}`,
            'The written agreement',
          ],
        ],
        facts: ['access.authoriser', 'access.controller'],
        rules: ['rec.form', 'rec.access', 'rec.police', 'rec.discipline'],
      },
      heading('The call', 1),
      {
        type: 'signature',
        lines: [
          'Valid reason (always)',
          'Date and time of the call (if known)',
          'Extension used (if known)',
          'Number outside (if known)',
          'Names of everybody on the call (where possible)',
          'What else is known of the call',
        ],
        rules: ['rec.form'],
      },
      heading('Who asks', 1),
      { type: 'signature', lines: ['Name and role', 'Signature, and the date'] },
      heading('The decision', 1),
      {
        type: 'signature',
        lines: [
          'Allowed or refused, and why',
          'Name and role of whoever decided',
          'Signature, and the date',
          'Released on, to whom, and how',
          'Heard on the spot, or a copy or transcript given',
        ],
        rules: ['rec.form'],
      },
    ]
  },
  gaps: ({ access, mailbox }) => [
    ...missing(access.authoriser, 'access.authoriser', 'Who alone may allow somebody to listen? A role, not a name.'),
    ...missing(access.controller, 'access.controller', 'Who decides about police and disciplinary requests?'),
    ...missing(mailbox, 'mailbox', 'To which mailbox do requests for recordings go?'),
  ],
  checkBeforeUse: [
    'Write each request and look-up into the log under Call recordings too, so that nothing is heard unseen.',
    'Police: without an order of a court nothing has to be given. Give the least that serves.',
  ],
})
