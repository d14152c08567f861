import { z } from 'zod'
import { line } from '../../contacts/typed-text'
import { askingLetters } from '../asking-letters'
import { defineKind } from '../kind'
import { closeStep, commonOutcomes, firstSteps, monthColumns, monthEvents } from '../month-right'

/** Somebody wants the data they gave us in a form they can take elsewhere (`port.when`). */
export const portability = defineKind({
  id: 'portability',
  title: 'Portability request',
  short: 'Somebody wants their data as a file to take elsewhere',
  prefix: 'PO',
  duty: (name) => `Answer the portability request from ${name}`,
  dueLabel: 'Reply by',
  notice:
    'It covers what the person gave you themselves, on consent or for a contract, and what is kept on a computer. For paper, or for notes you made, they can make an access request.',
  hold: (name) => `Nothing ${name} gave you may be destroyed before they have it.`,
  beforeErasing: {
    why: 'They asked for their data to take along. Give it to them and close that request first.',
    rules: ['port.when', 'rights.offence'],
  },
  fields: [
    {
      name: 'format',
      label: 'Which kind of file?',
      control: 'choice',
      options: [
        { value: 'any', label: 'They did not say' },
        { value: 'csv', label: 'Table (CSV)' },
        { value: 'json', label: 'JSON' },
      ],
      initial: 'any',
    },
    {
      name: 'to',
      label: 'Where should it go?',
      control: 'choice',
      options: [
        { value: 'person', label: 'To them' },
        { value: 'other', label: 'To another organisation' },
      ],
      initial: 'person',
    },
    {
      name: 'receiver',
      label: 'Which organisation?',
      control: 'line',
      initial: '',
      onlyWhen: { field: 'to', is: 'other' },
    },
  ],
  details: z
    .strictObject({
      format: z.enum(['any', 'csv', 'json']).default('any'),
      to: z.enum(['person', 'other']).default('person'),
      receiver: line(200).default(''),
    })
    .refine(({ to, receiver }) => to === 'person' || receiver !== '', {
      message: 'Write where it should go.',
      path: ['receiver'],
    }),
  pausable: false,
  steps: [
    ...firstSteps,
    {
      id: 'check',
      label: 'Decide',
      next: 'what belongs in the file?',
      say: 'What they gave you, on consent or for a contract, and what a computer keeps. Leave out what you worked out yourself, paper, and other people. Write down what goes in and what does not.',
      button: 'Record the decision',
    },
    {
      id: 'places',
      label: 'Gather',
      next: 'take it out of each system',
      say: 'As a table (CSV) or JSON, so that another program can read it.',
      button: 'Record a system',
    },
    {
      id: 'reply',
      label: 'Hand over',
      next: 'hand it over',
      say: 'Send it safely, to them or straight to the other organisation if that can be done.',
      button: 'Write the answer',
    },
    closeStep,
  ],
  places: ['Steward', 'Customer system', 'Online forms', 'Mailing lists'],
  placeWords: { verb: 'Take out', done: 'Taken out', nothing: 'Nothing there' },
  events: [...monthEvents, 'place-asked', 'place-done'],
  decisions: { yes: 'Hand it over', 'in-part': 'Hand a part of it over', no: 'Not hand it over' },
  outcomes: [
    { id: 'given', label: 'Handed over', answered: true },
    {
      id: 'given-in-part',
      label: 'Handed over in part',
      answered: true,
      reasonsNeeded: 'Write what was left out, and why.',
    },
    { id: 'nothing-held', label: 'You hold nothing of this kind', answered: true },
    ...commonOutcomes,
  ],
  log: { templateId: 'request-log-portability', columns: monthColumns, initialsOnly: false },
  letters: [
    { templateId: 'portability-acknowledgement', label: 'Acknowledgement', when: 'acknowledge' },
    { templateId: 'portability-answer', label: 'Answer', when: 'reply' },
    ...askingLetters,
  ],
  sources: [
    'port.when',
    'rights.deadline',
    'rights.extend',
    'rights.no-pause',
    'rights.fee',
    'rights.refuse.letter',
    'rights.log',
  ],
  version: '2026-11-24',
  changes: ['2026-11-24: letters that ask for proof, a fee or more time', '2026-11-22: first version'],
})
