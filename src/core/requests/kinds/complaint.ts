import { z } from 'zod'
import { complaintClock } from '../complaint-clock'
import { defineKind } from '../kind'
import { closeStep } from '../month-right'

const subjects = ['use', 'request', 'marketing', 'security', 'accuracy', 'other'] as const

/** Somebody complains about what we do with their data (DPA 2018 section 164A, `complaint.right`). */
export const complaint = defineKind({
  id: 'complaint',
  title: 'Complaint',
  short: 'Somebody complains about what you do with their data',
  prefix: 'CO',
  duty: (name) => `Acknowledge the complaint from ${name}`,
  dueLabel: 'Acknowledge by',
  notice:
    'It counts however it comes, and no form may be demanded. Begin to look into it today: the 30 days are only for telling them that you have it.',
  hold: (name) => `The complaint from ${name} is open: nothing it is about may be destroyed.`,
  beforeErasing: {
    why: 'It is about what you hold, so nothing may be destroyed yet. Tell them the outcome and close the complaint first.',
    rules: ['settled.retention-extra', 'complaint.act'],
  },
  whoLabel: 'Who complains?',
  fields: [
    {
      name: 'about',
      label: 'What is it about?',
      control: 'choice',
      options: [
        { value: 'use', label: 'How you use their details' },
        { value: 'request', label: 'How you dealt with a request' },
        { value: 'marketing', label: 'Marketing' },
        { value: 'security', label: 'Something lost, sent wrongly or seen by others' },
        { value: 'accuracy', label: 'Something wrong in what you hold' },
        { value: 'other', label: 'Something else' },
      ],
      initial: 'use',
    },
  ],
  details: z.strictObject({ about: z.enum(subjects).default('use') }),
  pausable: false,
  clock(facts) {
    return complaintClock(facts)
  },
  undated: {
    label: 'Tell them the outcome',
    duty: (name) => `Tell ${name} what came of the complaint`,
    why: 'Acknowledged. No last day is set in law: look into it without delay, and tell them how it goes.',
  },
  why: '30 days, counted from the day after',
  late: 'Acknowledge it today, and say that it is late and why.',
  steps: [
    {
      id: 'log',
      label: 'Log',
      next: 'Log the complaint',
      say: 'The day after it came is day 1.',
      button: 'Log the complaint',
    },
    {
      id: 'acknowledge',
      label: 'Acknowledge',
      next: 'tell them you have it',
      say: 'The letter says what happens next. If the outcome can go out within the 30 days, that one letter is enough.',
      button: 'Write the acknowledgement',
    },
    {
      id: 'places',
      label: 'Look into it',
      next: 'look into it',
      say: 'Ask who dealt with it, read what was written, and compare it with what should have happened.',
      button: 'Record what you asked',
    },
    {
      id: 'check',
      label: 'Decide',
      next: 'were they right?',
      say: 'Write down what went wrong or did not, what you put right, and what you change so that it does not happen again.',
      button: 'Record the decision',
    },
    {
      id: 'reply',
      label: 'Outcome',
      next: 'tell them the outcome',
      say: 'Say what you found, what you did, and that they can go to the regulator.',
      button: 'Write the outcome',
    },
    closeStep,
  ],
  places: ['Whoever dealt with it', 'E-mail and letters', 'What Steward holds', 'Suppliers'],
  placeWords: { verb: 'Ask', done: 'Looked into', nothing: 'Nothing to the point' },
  events: ['acknowledged', 'place-asked', 'place-done', 'progress-told', 'decided', 'action-done', 'replied'],
  decisions: { yes: 'They were right', 'in-part': 'They were right in part', no: 'They were not right' },
  outcomes: [
    { id: 'upheld', label: 'They were right', answered: true },
    {
      id: 'upheld-in-part',
      label: 'They were right in part',
      answered: true,
      reasonsNeeded: 'Write in what they were right, and in what not.',
    },
    {
      id: 'not-upheld',
      label: 'They were not right',
      answered: true,
      reasonsNeeded: 'Write the reasons you gave them.',
    },
    { id: 'withdrawn', label: 'They withdrew it', answered: false },
    { id: 'duplicate', label: 'It is the same as an earlier complaint', answered: false },
  ],
  log: {
    templateId: 'request-log-complaint',
    columns: [
      'Complaint',
      'Received',
      'Complainant',
      'Acknowledged',
      'What was looked into',
      'Actions with dates',
      'Outcome',
    ],
    initialsOnly: false,
  },
  letters: [
    { templateId: 'complaint-acknowledgement', label: 'Acknowledgement', when: 'acknowledge' },
    { templateId: 'complaint-progress', label: 'How far you are', when: 'progress', asks: 'How far you are' },
    { templateId: 'complaint-outcome', label: 'Outcome', when: 'reply' },
  ],
  sources: [
    'complaint.right',
    'complaint.facilitate',
    'complaint.ack',
    'complaint.act',
    'complaint.merge',
    'complaint.record',
    'time.periods',
    'settled.retention-extra',
  ],
  version: '2026-11-24',
  changes: ['2026-11-24: the letter on how far you are asks for its words', '2026-11-22: first version'],
})
