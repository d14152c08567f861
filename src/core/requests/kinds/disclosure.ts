import { z } from 'zod'
import { line, lines } from '../../contacts/typed-text'
import { identitySay, nothingOfIt, showingEvents } from '../asked-by-others'
import { defineKind } from '../kind'
import { closeStep, commonOutcomes } from '../month-right'
import { namedDay, namedDayClock } from '../named-day-clock'
import { officialFields, officialMarks } from '../official-request'

const bodies = ['police', 'court', 'government', 'council', 'lawyer-or-insurer', 'other'] as const

/** The police or another body wants to know something about a person (`rec.police`). */
export const disclosure = defineKind({
  id: 'disclosure',
  title: 'Disclosure request',
  short: 'The police or another body wants to know about somebody',
  prefix: 'DR',
  duty: (name) => `Answer the request for what you hold about ${name}`,
  dueLabel: 'Answer by',
  notice:
    'Unless a court or a law orders it, you need not give anything. Ask for the request in writing, check it is real by ringing a number you know, and give the least that serves.',
  hold: (name) => `Somebody with an official duty asked about ${name}: destroy nothing they asked for.`,
  beforeErasing: {
    why: 'An official request about them is open. Answer and close it first.',
    rules: ['rec.police'],
  },
  pageTitle: (name) => `Disclosure request about ${name}`,
  asker: {
    label: 'Who asks? (name and rank or office)',
    asLabel: 'Which force or body',
    missing: 'Write who asks.',
  },
  fields: [
    {
      name: 'body',
      label: 'What kind of body is it?',
      control: 'choice',
      options: [
        { value: 'police', label: 'Police' },
        { value: 'court', label: 'A court' },
        { value: 'government', label: 'A government body, such as the tax office' },
        { value: 'council', label: 'A council' },
        { value: 'lawyer-or-insurer', label: 'A lawyer or an insurer of somebody else' },
        { value: 'other', label: 'Another body' },
      ],
      initial: 'police',
    },
    officialFields.reference,
    { name: 'purpose', label: 'What they need it for', control: 'text', initial: '', optional: true },
    {
      name: 'answerBy',
      label: 'Day they set for the answer',
      control: 'date',
      initial: '',
      optional: true,
    },
    officialFields.shows,
  ],
  details: z.strictObject({
    body: z.enum(bodies).default('police'),
    reference: line(200).default(''),
    purpose: lines(2000).default(''),
    answerBy: namedDay,
    shows: z.array(z.enum(officialMarks)).max(officialMarks.length).default([]),
  }),
  pausable: false,
  clock(facts) {
    return namedDayClock(facts, {
      without:
        'No law sets a day for this unless a court orders one. If they named a day, write it with the facts of the case, and it stands here.',
      withDay: 'They want the answer by',
      rules: ['rec.police'],
    })
  },
  undated: {
    label: 'Answer',
    duty: (name) => `Answer the request for what you hold about ${name}`,
    why: 'No day is set.',
  },
  why: 'this is the day they set',
  late: 'Tell them today how far you are. If a court set the day, ask a lawyer at once.',
  steps: [
    {
      id: 'log',
      label: 'Log',
      next: 'Log the request',
      say: 'Who asks, for what, and with which reference.',
      button: 'Log the request',
    },
    {
      id: 'identity',
      label: 'Is it real?',
      next: 'is it really them?',
      say: 'Ring back on a number you found yourself. Ask for the request in writing, signed, with a second signature from a senior officer.',
      button: 'Record what you saw',
    },
    {
      id: 'check',
      label: 'Decide',
      next: 'may you give it, and must you?',
      say: 'Is there an order? If not: would holding it back harm what they need it for, and is it the least that serves? Should the person be told, or would that spoil it? Whoever may decide this here decides.',
      button: 'Record the decision',
    },
    {
      id: 'places',
      label: 'Gather',
      next: 'take out the least that serves',
      say: 'Only what was asked for and decided. Note what you copied and from where.',
      button: 'Record a place',
    },
    {
      id: 'reply',
      label: 'Answer',
      next: 'answer them',
      say: 'Hand it over safely to the person named, or say why you do not.',
      button: 'Write the answer',
    },
    closeStep,
  ],
  places: ['Steward', 'E-mail', 'Customer system', 'Paper files', 'Phone and call recordings'],
  placeWords: { verb: 'Copy', done: 'Copied', nothing: 'Nothing there' },
  events: [...showingEvents, 'place-asked', 'place-done', 'decided', 'action-done', 'recipient-told', 'replied'],
  eventSay: {
    ...identitySay,
    'identity-not-needed': 'For somebody you deal with often, on a number you know.',
    'authority-asked': 'Ask for the request in writing and signed, or for the order.',
    'authority-received': 'A signed request, a second signature, an order.',
  },
  decisions: { yes: 'Give it', 'in-part': 'Give a part of it', no: 'Not give it' },
  outcomes: [
    { id: 'disclosed', label: 'Given', answered: true },
    {
      id: 'disclosed-in-part',
      label: 'Given in part',
      answered: true,
      reasonsNeeded: 'Write what you held back, and why.',
    },
    nothingOfIt,
    ...commonOutcomes,
  ],
  log: {
    templateId: 'request-log-disclosure',
    columns: [
      'Request',
      'Date received',
      'Who asked',
      'About whom',
      'Actions with dates',
      'Decision',
      'Date of the answer',
    ],
    initialsOnly: false,
  },
  letters: [{ templateId: 'disclosure-answer', label: 'Answer', when: 'reply' }],
  sources: ['rec.police', 'rec.misuse', 'acc.record', 'rights.log'],
  version: '2026-11-22',
  changes: ['2026-11-22: first version'],
})
