import { z } from 'zod'
import { line } from '../../contacts/typed-text'
import { askingLetters } from '../asking-letters'
import { defineKind } from '../kind'
import { closeStep, commonOutcomes, firstSteps, monthColumns, monthEvents } from '../month-right'

/** What a person can ask for about a decision no human took part in (`adm.rules`). */
const wishes = ['explain', 'be-heard', 'human', 'contest'] as const

/** Somebody questions a decision that a computer made about them alone (`adm.rules`). */
export const automatedDecisions = defineKind({
  id: 'automated-decisions',
  title: 'Automated decision',
  short: 'Somebody questions what a computer decided about them',
  prefix: 'AD',
  duty: (name) => `Answer ${name} about the automated decision`,
  dueLabel: 'Reply by',
  notice:
    'For decisions with a legal or similarly weighty effect in which no person really took part: screening of applicants, credit, prices. Somebody who can change it must look at it again.',
  hold: () => '',
  pageTitle: (name) => `Automated decision about ${name}`,
  fields: [
    { name: 'decision', label: 'Which decision?', control: 'line', initial: '', optional: true },
    {
      name: 'wants',
      label: 'What do they want?',
      control: 'ticks',
      options: [
        { value: 'explain', label: 'To know how it was made' },
        { value: 'be-heard', label: 'To say their side' },
        { value: 'human', label: 'A person to look at it' },
        { value: 'contest', label: 'Another decision' },
      ],
      initial: [],
    },
  ],
  details: z.strictObject({
    decision: line(200).default(''),
    wants: z.array(z.enum(wishes)).max(wishes.length).default([]),
  }),
  pausable: false,
  steps: [
    ...firstSteps,
    {
      id: 'check',
      label: 'Look again',
      next: 'a person looks at it again',
      say: 'Somebody who understands the decision and may change it hears the person’s side and decides anew. Where health data was used, check that there was explicit consent or a law for it. Write down who looked and what they decided.',
      button: 'Record the decision',
    },
    {
      id: 'reply',
      label: 'Reply',
      next: 'tell the person',
      say: 'Say in plain words how the decision was made, what a person made of it, and how they can complain.',
      button: 'Write the answer',
    },
    closeStep,
  ],
  places: [],
  placeWords: { verb: 'Look', done: 'Looked at', nothing: 'Nothing there' },
  events: monthEvents,
  decisions: { yes: 'Change the decision', 'in-part': 'Change a part of it', no: 'Let it stand' },
  outcomes: [
    { id: 'changed', label: 'A person changed the decision', answered: true },
    {
      id: 'changed-in-part',
      label: 'Changed in part',
      answered: true,
      reasonsNeeded: 'Write what stays, and why.',
    },
    {
      id: 'stands',
      label: 'A person looked again, and it stands',
      answered: true,
      reasonsNeeded: 'Write who looked again and why it stands.',
    },
    { id: 'by-a-person', label: 'It was made by a person in the first place', answered: true },
    ...commonOutcomes,
  ],
  log: { templateId: 'request-log-automated-decisions', columns: monthColumns, initialsOnly: false },
  letters: [
    { templateId: 'automated-decision-acknowledgement', label: 'Acknowledgement', when: 'acknowledge' },
    { templateId: 'automated-decision-outcome', label: 'Answer', when: 'reply' },
    ...askingLetters,
  ],
  sources: ['adm.rules', 'rights.deadline', 'rights.extend', 'rights.no-pause', 'rights.refuse.letter', 'rights.log'],
  version: '2026-11-24',
  changes: ['2026-11-24: letters that ask for proof, a fee or more time', '2026-11-22: first version'],
})
