import { z } from 'zod'
import type { Organisation } from '../../organisation/organisation'
import { defineTemplate } from '../template'
import { heading, paragraph } from './privacy-policy/section'

/** One page for everybody who works here: how to recognise a request or a breach, and what to do first (`rights.any-form`, `breach.definition`). */
export const staffCard = defineTemplate({
  id: 'staff-card',
  title: 'How to recognise a request or a breach',
  purpose: 'One page for everybody who answers a telephone or an e-mail.',
  place: 'gallery',
  isReady: true,
  version: '2026-11-22',
  changes: ['2026-11-22: first version.'],
  rules: [
    'rights.any-form',
    'sar.start',
    'rights.offence',
    'object.marketing',
    'complaint.right',
    'breach.definition',
    'breach.72h',
    'acc.record',
  ],
  facts: z.strictObject({}),
  compose(_facts, { organisation }) {
    return [
      heading('A request', 1),
      ...paragraph(
        'It can come in any words and by any way: at the desk, on the telephone, in an e-mail, on social media, to anybody here. The person need not name a law or fill in a form.',
        [],
        ['rights.any-form'],
      ),
      {
        type: 'table',
        head: ['Somebody says, for instance', 'It is'],
        rows: [
          ['“What do you have about me?” “Send me my notes.” “I want to hear that call.”', 'An access request'],
          ['“Delete me.” “Take my name out of your system.”', 'An erasure request'],
          ['“Stop calling me.” “Take me off your list.” “Unsubscribe.”', 'Do not contact'],
          ['“That address is wrong.” “I never said that.”', 'A request to correct'],
          ['“You should not have told them.” “I am not happy with what you do with my details.”', 'A complaint'],
        ],
        rules: ['rights.any-form', 'object.marketing', 'complaint.right'],
      },
      ...paragraph('What you do:'),
      {
        type: 'list',
        ordered: true,
        items: [
          'Say that you will pass it on. Promise nothing, refuse nothing, and do not argue.',
          'Write down who, what they said, when, and how to reach them.',
          `Tell ${lead(organisation)} the same day. The time to answer runs from the moment you heard it.`,
          'Delete and change nothing. Hiding something that was asked for is a crime.',
        ],
        facts: ['organisation'],
        rules: ['sar.start', 'rights.offence'],
      },
      heading('A breach', 1),
      ...paragraph(
        'Information about people is lost, or somebody sees, changes or destroys it who should not. An e-mail to the wrong person, a bag left on a train, a screen left open, a strange message after a click: all of these count, and so does a near miss.',
        [],
        ['breach.definition'],
      ),
      ...paragraph('What you do:'),
      {
        type: 'list',
        ordered: true,
        items: [
          'Stop it from getting worse if you safely can: call the e-mail back, lock the device, close the door.',
          `Tell ${lead(organisation)} now, also in the evening and at the weekend. There may be only 72 hours.`,
          'Keep what shows what happened. Delete nothing, and do not try to mend it quietly.',
          'Do not write to the people concerned yourself. That is done once it is clear what happened.',
        ],
        facts: ['organisation'],
        rules: ['breach.72h', 'breach.aware'],
      },
      ...paragraph('Tell it also where it was your own mistake: the sooner it is told, the less harm it does.'),
      { type: 'signature', lines: ['Read by', 'Date'] },
    ]
  },
  gaps: (_facts, { organisation }) =>
    reach(organisation) === ''
      ? [
          {
            fact: 'organisation.privacyLeadName',
            say: 'Add who looks after privacy, and how to reach them, in Settings: the page has to name them.',
          },
        ]
      : [],
  checkBeforeUse: [
    'Can the person it names be reached in the evening and at the weekend?',
    'Write down who has read it. New people read it in their first week.',
  ],
})

function lead(organisation: Organisation): string {
  const who = [organisation.privacyLeadName, organisation.privacyLeadRole].filter(Boolean).join(', ')
  const how = reach(organisation)
  return `${who || 'the person who looks after privacy'}${how === '' ? '' : ` (${how})`}`
}

function reach({ privacyLeadEmail, email, phone }: Organisation): string {
  return [privacyLeadEmail || email, phone].filter(Boolean).join(', ')
}
