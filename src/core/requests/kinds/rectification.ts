import { z } from 'zod'
import { lines } from '../../contacts/typed-text'
import { defineKind } from '../kind'
import {
  changeEvents,
  closeStep,
  commonOutcomes,
  everyPlace,
  firstSteps,
  monthPapers,
  monthSources,
  nothingHeld,
  tellOthers,
  tellPerson,
} from '../month-right'

/** Somebody says that what we hold about them is wrong or incomplete (`rect.duty`). */
export const rectification = defineKind({
  id: 'rectification',
  title: 'Correction request',
  short: 'Somebody says that what you hold is wrong or incomplete',
  prefix: 'RC',
  duty: (name) => `Answer the correction request from ${name}`,
  dueLabel: 'Reply by',
  notice:
    'Facts are put right. An opinion or a clinical view is not rewritten: the person’s own view is noted beside it, so that both can be read.',
  hold: () => '',
  fields: [
    { name: 'wrong', label: 'What is wrong or missing?', control: 'text', initial: '', optional: true },
    { name: 'right', label: 'What should it say?', control: 'text', initial: '', optional: true },
    {
      name: 'pauseUse',
      label: 'They want it left unused while you check',
      help: 'Then keep it and do nothing else with it until you have decided.',
      control: 'tick',
      initial: false,
    },
  ],
  details: z.strictObject({
    wrong: lines(2000).default(''),
    right: lines(2000).default(''),
    pauseUse: z.boolean().default(false),
  }),
  pausable: false,
  steps: [
    ...firstSteps,
    {
      id: 'check',
      label: 'Decide',
      next: 'is it wrong?',
      say: 'Compare it with what can be proved. Ask the person for what shows it, if you need more. Write down what you decided and why.',
      button: 'Record the decision',
    },
    {
      id: 'places',
      label: 'Correct',
      next: 'put it right everywhere',
      say: 'On the computer and on paper, at associates and suppliers, so that the old version does not come back.',
      button: 'Record a place',
    },
    tellOthers(
      'Everybody you gave the wrong version to must hear what is right, unless that is impossible or far out of proportion.',
    ),
    tellPerson('Say what you changed and where, or why you did not, and how they can complain.'),
    closeStep,
  ],
  places: everyPlace,
  placeWords: { verb: 'Correct', done: 'Corrected', nothing: 'Nothing wrong there' },
  events: changeEvents,
  decisions: { yes: 'Put it right', 'in-part': 'Put a part of it right', no: 'Leave it as it is' },
  outcomes: [
    { id: 'corrected', label: 'Corrected', answered: true },
    {
      id: 'corrected-in-part',
      label: 'Corrected in part',
      answered: true,
      reasonsNeeded: 'Write what stayed as it was, and why.',
    },
    {
      id: 'refused-and-noted',
      label: 'Not changed; their view is noted beside it',
      answered: true,
      reasonsNeeded: 'Write why it stays, and where the note stands.',
    },
    nothingHeld,
    ...commonOutcomes,
  ],
  ...monthPapers('rectification'),
  sources: ['rect.duty', 'rect.restrict-meanwhile', 'erase.notify', ...monthSources],
  version: '2026-11-24',
  changes: ['2026-11-24: letters that ask for proof, a fee or more time', '2026-11-22: first version'],
})
