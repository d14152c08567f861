import { z } from 'zod'
import { evaluationFormVersion, optInWords } from '../../coaching/opt-in-words'
import { calendarDate } from '../../time/calendar-date'
import { dayMonthYear } from '../../time/format-date'
import type { Block } from '../block'
import { defineTemplate } from '../template'

const questions = [
  'What did you want from coaching, and what came of it?',
  'What helped you most?',
  'What would you have liked to be different?',
  'How did your coach work with you?',
  'Would you recommend us, and what would you say?',
]

/** The evaluation at the end of coaching, and apart from it an empty box for news by e-mail (`doc.evaluation-optin`, S4-26). */
export const evaluationOptIn = defineTemplate({
  id: 'evaluation-opt-in',
  title: 'Evaluation',
  purpose: 'Asks a client at the end what came of coaching, and apart from that whether they want news by e-mail.',
  place: 'case',
  version: evaluationFormVersion,
  changes: [`${evaluationFormVersion}: first version.`],
  rules: ['consent.unbundled', 'house.former-client-opt-in', 'consent.withdraw'],
  facts: z.strictObject({
    reference: z.string().max(40),
    clientName: z.string().max(300),
    coachName: z.string().max(300),
    completionDate: z.union([calendarDate, z.literal('')]),
  }),
  compose({ reference, clientName, coachName, completionDate }, { organisation }): Block[] {
    return [
      { type: 'title', text: 'How was your coaching?' },
      {
        type: 'paragraph',
        words: `${clientName}${coachName === '' ? '' : `, coached by ${coachName}`}${completionDate === '' ? '' : `, completed on ${dayMonthYear(completionDate)}`}. Answer as much or as little as you like. We use your answers to do our work better, and for nothing else.`,
      },
      ...questions.flatMap((text): Block[] => [
        { type: 'heading', level: 3, text },
        { type: 'signature', lines: [' ', ' '] },
      ]),
      { type: 'heading', level: 2, text: 'Apart from that: may we keep in touch?' },
      {
        type: 'paragraph',
        words:
          'This has nothing to do with your answers above. An empty box changes nothing between us, and we send nothing.',
        rules: ['consent.unbundled'],
      },
      { type: 'paragraph', words: `☐  ${optInWords(organisation.name)}`, rules: ['house.former-client-opt-in'] },
      {
        type: 'paragraph',
        words: `You can change your mind at any time, as easily as you said yes: each e-mail has a link for it${organisation.email === '' ? '' : `, or write to ${organisation.email}`}.${organisation.privacyPolicyUrl === '' ? '' : ` How we look after your details: ${organisation.privacyPolicyUrl}`}`,
        rules: ['consent.withdraw'],
      },
      { type: 'signature', lines: ['E-mail address for it', 'Signature', 'Date'] },
      {
        type: 'paragraph',
        small: true,
        words: `${organisation.name} · ${reference} · Evaluation form of ${dayMonthYear(evaluationFormVersion)}`,
      },
    ]
  },
  gaps: (_facts, { organisation }) =>
    organisation.privacyPolicyUrl === ''
      ? [{ fact: 'organisation.privacyPolicyUrl', say: 'Say in Settings where your privacy notice is.' }]
      : [],
  checkBeforeUse: [
    'The box is empty when the client gets it.',
    'When it comes back, write down the answer on the page of the engagement.',
  ],
})
