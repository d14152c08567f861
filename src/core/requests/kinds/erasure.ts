import { z } from 'zod'
import { askingLetters } from '../asking-letters'
import { defineKind } from '../kind'
import { commonOutcomes, firstSteps, openingEvents, tellOthers } from '../month-right'

/** Somebody wants what we hold about them deleted (`erase.grounds`). */
export const erasure = defineKind({
  id: 'erasure',
  title: 'Erasure request',
  short: 'Somebody wants to be deleted',
  prefix: 'ER',
  duty: (name) => `Answer the erasure request from ${name}`,
  dueLabel: 'Reply by',
  notice:
    'The printed erasure log shows initials only, so that the list does not keep what was to be deleted. Write no more about the person than you need.',
  hold: () => '',
  fields: [
    {
      name: 'reach',
      label: 'What do they want deleted?',
      control: 'choice',
      options: [
        { value: 'everything', label: 'Everything' },
        { value: 'part', label: 'Only a part' },
      ],
      initial: 'everything',
    },
    {
      name: 'stopMarketing',
      label: 'They also want no more marketing',
      help: 'Then keep the least you need on a do-not-contact list, and tell them so.',
      control: 'tick',
      initial: false,
    },
  ],
  details: z.strictObject({
    reach: z.enum(['everything', 'part']).default('everything'),
    stopMarketing: z.boolean().default(false),
  }),
  pausable: false,
  steps: [
    ...firstSteps,
    {
      id: 'check',
      label: 'Decide',
      next: 'must it be erased?',
      say: 'A few questions lead to the answer: who asks, on what ground, and whether something must or may be kept. Then there are some days in which it can be undone.',
      button: 'Answer the questions',
    },
    {
      id: 'places',
      label: 'Erase',
      next: 'erase it everywhere',
      say: 'On the computer and on paper, at associates and suppliers. Backups are put out of use until they run out.',
      button: 'Record a place',
    },
    tellOthers(
      'Everybody you gave the details to must hear of the erasure, unless that is impossible or far out of proportion.',
    ),
    {
      id: 'reply',
      label: 'Confirm',
      next: 'tell the person',
      say: 'Say what was erased, what had to stay and why, and what happens in the backups.',
      button: 'Record the reply',
    },
    {
      id: 'close',
      label: 'Close',
      next: 'close the case',
      say: 'Say how it ended. The log keeps the initials.',
      button: 'Close the case',
    },
  ],
  places: [
    'Steward',
    'E-mail',
    'Customer system',
    'Mailing lists',
    'Paper files',
    'Phones',
    'Associates',
    'Suppliers',
    'Backups',
  ],
  placeWords: { verb: 'Erase', done: 'Erased', nothing: 'Nothing there' },
  events: [
    ...openingEvents,
    'fee-asked',
    'fee-paid',
    'extended',
    'place-asked',
    'place-done',
    'checked',
    'decided',
    'action-done',
    'recipient-told',
    'replied',
  ],
  decisions: { yes: 'Erase', 'in-part': 'Erase a part', no: 'Refuse' },
  outcomes: [
    { id: 'erased', label: 'Erased', answered: true, placesFirst: true },
    {
      id: 'erased-in-part',
      label: 'Erased in part',
      answered: true,
      reasonsNeeded: 'Write what stays, until when, and why.',
      placesFirst: true,
    },
    { id: 'nothing-held', label: 'You held nothing about them', answered: true, placesFirst: true },
    ...commonOutcomes,
  ],
  log: {
    templateId: 'request-log-erasure',
    columns: ['Request date', 'Organisation', 'Initials', 'Actions with dates'],
    initialsOnly: true,
  },
  letters: [
    { templateId: 'erasure-acknowledgement', label: 'Acknowledgement', when: 'acknowledge' },
    { templateId: 'erasure-refusal', label: 'Refusal', when: 'reply', onlyAfter: ['no'] },
    { templateId: 'erasure-confirmation', label: 'Confirmation', when: 'reply' },
    ...askingLetters,
  ],
  sources: [
    'erase.grounds',
    'erase.exceptions',
    'erase.notify',
    'erase.log-minimal',
    'erase.backup',
    'settled.erasure-order',
    'settled.erase-and-suppress',
    'rights.refuse.letter',
    'rights.deadline',
    'rights.no-pause',
    'rights.log',
  ],
  version: '2026-11-24',
  changes: [
    '2026-11-24: a fee can be asked for; letters that ask for proof, a fee or more time',
    '2026-11-23: the decision follows from questions, can be undone for some days, and has its letters',
    '2026-11-21: first version',
  ],
})
