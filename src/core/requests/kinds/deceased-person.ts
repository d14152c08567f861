import { z } from 'zod'
import { identitySay, nothingOfIt, showingEvents } from '../asked-by-others'
import { defineKind } from '../kind'
import { closeStep, commonOutcomes } from '../month-right'
import { namedDay, namedDayClock } from '../named-day-clock'

/** Somebody asks about a person who has died: not data protection law, recognised, signposted and logged (`sar.recognise`). */
export const deceasedPerson = defineKind({
  id: 'deceased-person',
  title: 'Request after a death',
  short: 'Somebody asks what you hold about a person who is dead',
  prefix: 'DP',
  duty: (name) => `Answer about the records of ${name}, who has died`,
  dueLabel: 'Answer by',
  notice:
    'Data protection law is for the living. Health records of the dead have a law of their own, which is another one in Northern Ireland. What was told in confidence stays in confidence.',
  hold: (name) => `Somebody asked about the records of ${name}: destroy none of them before this is answered.`,
  beforeErasing: {
    why: 'Somebody asked about these records. Answer and close that request first.',
    rules: ['sar.recognise', 'confidential.patient'],
  },
  pageTitle: (name) => `Records of ${name}, who has died`,
  whoLabel: 'Whose records?',
  asker: { label: 'Who asks?', asLabel: 'What they are to the person', missing: 'Write who asks.' },
  fields: [
    {
      name: 'standing',
      label: 'In what standing do they ask?',
      control: 'choice',
      options: [
        { value: 'not-said', label: 'They did not say' },
        { value: 'executor', label: 'They deal with the estate' },
        { value: 'claim', label: 'They may have a claim because of the death' },
        { value: 'family', label: 'Family or friend' },
        { value: 'official', label: 'An office, such as a coroner' },
      ],
      initial: 'not-said',
    },
    {
      name: 'records',
      label: 'Which records?',
      control: 'choice',
      options: [
        { value: 'health', label: 'Health records' },
        { value: 'other', label: 'Other records' },
      ],
      initial: 'other',
    },
    { name: 'answerBy', label: 'Day to answer by', control: 'date', initial: '', optional: true },
  ],
  details: z.strictObject({
    standing: z.enum(['not-said', 'executor', 'claim', 'family', 'official']).default('not-said'),
    records: z.enum(['health', 'other']).default('other'),
    answerBy: namedDay,
  }),
  pausable: false,
  clock(facts) {
    return namedDayClock(facts, {
      without:
        'Data protection law gives no time for this. Where another law does, as for health records, work the day out and write it with the facts of the case.',
      withDay: 'Steward does not work this day out: you wrote that the answer is due by',
      rules: ['sar.recognise'],
    })
  },
  undated: {
    label: 'Answer',
    duty: (name) => `Answer about the records of ${name}, who has died`,
    why: 'No day is written down.',
  },
  why: 'this is the day you wrote down',
  steps: [
    {
      id: 'log',
      label: 'Log',
      next: 'Log the request',
      say: 'Who asks, about whom, and why.',
      button: 'Log the request',
    },
    {
      id: 'identity',
      label: 'May they?',
      next: 'who are they, and may they ask?',
      say: 'Health records go to whoever deals with the estate, or has a claim because of the death. Look at what shows it.',
      button: 'Record what you saw',
    },
    {
      id: 'check',
      label: 'Decide',
      next: 'what may be given?',
      say: 'What did the person say in confidence, or not want passed on? Could it harm somebody? Are living people named in it? For health records ask the clinician.',
      button: 'Record the decision',
    },
    {
      id: 'reply',
      label: 'Answer',
      next: 'answer them',
      say: 'Give it, or say why not, and under which law they can ask again.',
      button: 'Write the answer',
    },
    closeStep,
  ],
  places: [],
  placeWords: { verb: 'Look', done: 'Looked at', nothing: 'Nothing there' },
  events: [...showingEvents, 'decided', 'action-done', 'replied'],
  eventSay: {
    ...identitySay,
    'identity-not-needed': 'For somebody you know, nothing more is needed.',
    'authority-asked': 'Ask for what shows that they deal with the estate or may have a claim.',
    'authority-received': 'A grant of probate, a will, a letter of a solicitor.',
  },
  decisions: { yes: 'Give it', 'in-part': 'Give a part of it', no: 'Not give it, or point elsewhere' },
  outcomes: [
    { id: 'given', label: 'Given', answered: true },
    {
      id: 'given-in-part',
      label: 'Given in part',
      answered: true,
      reasonsNeeded: 'Write what was held back, and why.',
    },
    { id: 'signposted', label: 'Not for you: they know where to ask', answered: true },
    nothingOfIt,
    ...commonOutcomes,
  ],
  log: {
    templateId: 'request-log-deceased-person',
    columns: [
      'Request',
      'Date received',
      'Who asked',
      'Whose records',
      'Actions with dates',
      'Response',
      'Date of response',
    ],
    initialsOnly: false,
  },
  letters: [{ templateId: 'deceased-person-answer', label: 'Answer', when: 'reply' }],
  sources: ['sar.recognise', 'confidential.patient', 'rights.any-form', 'rights.log'],
  version: '2026-11-22',
  changes: ['2026-11-22: first version'],
})
