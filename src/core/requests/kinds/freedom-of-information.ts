import { z } from 'zod'
import { defineKind } from '../kind'
import { closeStep, commonOutcomes, monthColumns } from '../month-right'
import { namedDay, namedDayClock } from '../named-day-clock'

/** Somebody wants papers of a public body and not their own data: another law, recognised, signposted and logged. */
export const freedomOfInformation = defineKind({
  id: 'freedom-of-information',
  title: 'Freedom of information',
  short: 'Somebody wants to know what a public body does, not what you hold about them',
  prefix: 'FOI',
  duty: (name) => `Answer the freedom of information request from ${name}`,
  dueLabel: 'Answer by',
  notice:
    'Only public bodies must answer; a GP practice is one for its NHS work. It is another law, which usually gives 20 working days: work that day out and write it below. If they want what you hold about themselves, log an access request.',
  hold: () => '',
  pageTitle: (name) => `Freedom of information request from ${name}`,
  whoLabel: 'Who asks?',
  fields: [
    {
      name: 'publicBody',
      label: 'Are you a public body for this?',
      control: 'choice',
      options: [
        { value: 'not-sure', label: 'Not sure yet' },
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No' },
      ],
      initial: 'not-sure',
    },
    { name: 'answerBy', label: 'Day to answer by', control: 'date', initial: '', optional: true },
  ],
  details: z.strictObject({
    publicBody: z.enum(['not-sure', 'yes', 'no']).default('not-sure'),
    answerBy: namedDay,
  }),
  pausable: false,
  clock(facts) {
    return namedDayClock(facts, {
      without:
        'The freedom of information laws set the time for this, not data protection law, and Steward does not work it out. Write the day with the facts of the case, and it stands here.',
      withDay: 'Steward does not work this day out: you wrote that the answer is due by',
      rules: ['psm.gp-authority', 'sar.recognise'],
    })
  },
  undated: {
    label: 'Answer',
    duty: (name) => `Answer the freedom of information request from ${name}`,
    why: 'No day is written down yet. A public body usually has 20 working days.',
  },
  why: 'this is the day you wrote down',
  steps: [
    {
      id: 'log',
      label: 'Log',
      next: 'Log the request',
      say: 'Keep their words: they decide what was asked.',
      button: 'Log the request',
    },
    {
      id: 'check',
      label: 'Sort',
      next: 'is it for you?',
      say: 'Are you a public body for this? Is it about somebody’s own details after all? If another body holds it, say which.',
      button: 'Record the decision',
    },
    {
      id: 'reply',
      label: 'Answer',
      next: 'answer or point the way',
      say: 'A public body answers under its own procedure. Anybody else says that this law does not bind them, and who may help.',
      button: 'Write the answer',
    },
    closeStep,
  ],
  places: [],
  placeWords: { verb: 'Look', done: 'Looked at', nothing: 'Nothing there' },
  events: ['acknowledged', 'decided', 'action-done', 'replied'],
  decisions: { yes: 'Answer it', 'in-part': 'Answer a part of it', no: 'Not answer it, or point elsewhere' },
  outcomes: [
    { id: 'answered', label: 'Answered', answered: true },
    {
      id: 'answered-in-part',
      label: 'Answered in part',
      answered: true,
      reasonsNeeded: 'Write what was held back, and why.',
    },
    { id: 'signposted', label: 'Not for you: they know where to ask', answered: true },
    ...commonOutcomes,
  ],
  log: { templateId: 'request-log-freedom-of-information', columns: monthColumns, initialsOnly: false },
  letters: [{ templateId: 'freedom-of-information-answer', label: 'Answer', when: 'reply' }],
  sources: ['psm.gp-authority', 'sar.recognise', 'rights.any-form', 'rights.log'],
  version: '2026-11-22',
  changes: ['2026-11-22: first version'],
})
