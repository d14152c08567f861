import { z } from 'zod'
import { askingLetters, clarifyingLetter } from '../asking-letters'
import { defineKind } from '../kind'
import { closeStep, commonOutcomes, firstSteps, nothingHeld, openingEvents } from '../month-right'

/** Somebody asks for what we hold about them, or about a person they speak for (`sar.recognise`). */
export const access = defineKind({
  id: 'access',
  title: 'Access request',
  short: 'Somebody wants to see what you hold about them',
  prefix: 'AR',
  duty: (name) => `Answer the access request from ${name}`,
  dueLabel: 'Reply by',
  notice: 'It counts however it is worded and whoever took it. Nobody needs to name the law or fill in a form.',
  hold: (name) => `Nothing about ${name} may be destroyed, even where its time has come.`,
  fields: [
    {
      name: 'replyBy',
      label: 'How do they want the answer?',
      control: 'choice',
      options: [
        { value: 'same', label: 'The way they asked' },
        { value: 'electronic', label: 'Electronically' },
        { value: 'paper', label: 'On paper' },
      ],
      initial: 'same',
    },
  ],
  details: z.strictObject({ replyBy: z.enum(['same', 'electronic', 'paper']).default('same') }),
  pausable: true,
  steps: [
    ...firstSteps,
    {
      id: 'clarify',
      label: 'Clarify',
      next: 'wait for their answer',
      say: 'You asked what exactly is wanted. The clock stands still until the answer comes.',
      button: 'Record the answer',
    },
    {
      id: 'places',
      label: 'Gather',
      next: 'search the places',
      say: 'Look wherever something about this person may reasonably be, and write down what you found.',
      button: 'Record a search',
    },
    {
      id: 'check',
      label: 'Check',
      next: 'check it before it goes',
      say: 'Is another person named in it? Could anything in it cause serious harm? Go through it item by item, decide what may be held back, and write down why.',
      button: 'Check item by item',
    },
    {
      id: 'reply',
      label: 'Reply',
      next: 'send the answer',
      say: 'The letter says what the law wants said beside the copy: where you looked, why you hold it, who received it, how long it stays. Send the copy safely, then record the day.',
      button: 'Write the answer',
    },
    closeStep,
  ],
  places: ['E-mail', 'Steward', 'Customer system', 'Paper files', 'Phone and call recordings', 'Notes of associates'],
  ownPlaces: true,
  reviewed: true,
  placeWords: { verb: 'Search', done: 'Searched', nothing: 'Nothing there' },
  eventFields: {
    'place-done': [
      {
        name: 'found',
        label: 'What came of it',
        control: 'choice',
        options: [
          { value: 'found', label: 'Found something' },
          { value: 'nothing', label: 'Nothing there' },
          { value: 'not-used', label: 'We do not use this' },
        ],
        initial: 'found',
      },
    ],
  },
  events: [
    ...openingEvents,
    'fee-asked',
    'fee-paid',
    'clarification-asked',
    'clarification-answered',
    'extended',
    'place-asked',
    'place-done',
    'checked',
    'action-done',
    'replied',
  ],
  outcomes: [
    { id: 'given', label: 'Given in full', answered: true },
    {
      id: 'given-in-part',
      label: 'Given, with some held back',
      answered: true,
      reasonsNeeded: 'Write what was held back and why.',
    },
    nothingHeld,
    ...commonOutcomes,
  ],
  log: {
    templateId: 'request-log-access',
    columns: [
      'Request',
      'Date received',
      'How received',
      'By whom and on whose behalf',
      'Response',
      'Date of response',
    ],
    initialsOnly: false,
  },
  letters: [
    { templateId: 'access-acknowledgement', label: 'Acknowledgement', when: 'acknowledge' },
    { templateId: 'access-nothing-held', label: 'Nothing held', when: 'reply', nothingFound: true },
    { templateId: 'access-response', label: 'Answer', when: 'reply' },
    {
      templateId: 'access-refusal',
      label: 'Refusal',
      when: 'reply',
      asks: 'The reasons, as they fit this case, and what shows them',
    },
    clarifyingLetter,
    ...askingLetters,
  ],
  sources: [
    'sar.recognise',
    'sar.start',
    'sar.deadline',
    'sar.roll',
    'sar.pause',
    'sar.extend',
    'sar.search',
    'rights.log',
  ],
  version: '2026-11-24',
  changes: [
    '2026-11-24: letters that ask what is meant, for proof, a fee or more time, and for a refusal or nothing held',
    '2026-11-22: the check goes item by item, and the answer is a letter made from the case',
    '2026-11-21: first version',
  ],
})
