import { z } from 'zod'
import { line, lines } from '../../contacts/typed-text'
import { defineKind } from '../kind'
import {
  changeEvents,
  closeStep,
  commonOutcomes,
  firstSteps,
  monthPapers,
  monthSources,
  tellPerson,
} from '../month-right'

/** Somebody objects to a use of their data that is not marketing (`object.general`). */
export const objection = defineKind({
  id: 'objection',
  title: 'Objection',
  short: 'Somebody wants you to stop using their details for something',
  prefix: 'OB',
  duty: (name) => `Answer the objection from ${name}`,
  dueLabel: 'Reply by',
  notice:
    'If it is about marketing, log it as do not contact: that may never be refused. Any other use must stop too, unless your reasons weigh more than theirs or you need it for a claim.',
  hold: () => '',
  fields: [
    { name: 'use', label: 'Which use do they object to?', control: 'line', initial: '', optional: true },
    { name: 'reasons', label: 'Why, in their situation', control: 'text', initial: '', optional: true },
    {
      name: 'pauseUse',
      label: 'They want it left unused until you decide',
      help: 'Then keep it and do nothing else with it until then.',
      control: 'tick',
      initial: false,
    },
  ],
  details: z.strictObject({
    use: line(200).default(''),
    reasons: lines(2000).default(''),
    pauseUse: z.boolean().default(false),
  }),
  pausable: false,
  steps: [
    ...firstSteps,
    {
      id: 'check',
      label: 'Decide',
      next: 'do your reasons weigh more?',
      say: 'Set your reasons against theirs. If yours are not clearly the stronger ones, and you need it for no legal claim, stop. Write down how you weighed them.',
      button: 'Record the decision',
    },
    {
      id: 'places',
      label: 'Stop',
      next: 'stop the use everywhere',
      say: 'In every system and at everybody who does it for you.',
      button: 'Record a place',
    },
    tellPerson('Say what has stopped, or why you go on, and how they can complain.'),
    closeStep,
  ],
  places: ['Customer system', 'Associates', 'Suppliers'],
  placeWords: { verb: 'Stop', done: 'Stopped', nothing: 'Not used there' },
  events: changeEvents,
  decisions: { yes: 'Stop', 'in-part': 'Stop a part of it', no: 'Go on' },
  outcomes: [
    { id: 'stopped', label: 'The use has stopped', answered: true },
    {
      id: 'stopped-in-part',
      label: 'Stopped in part',
      answered: true,
      reasonsNeeded: 'Write what you go on doing, and why.',
    },
    { id: 'nothing-held', label: 'You do not use their details like that', answered: true },
    ...commonOutcomes,
  ],
  ...monthPapers('objection'),
  sources: ['object.general', 'object.marketing', 'restrict.when', ...monthSources],
  version: '2026-11-24',
  changes: ['2026-11-24: letters that ask for proof, a fee or more time', '2026-11-22: first version'],
})
