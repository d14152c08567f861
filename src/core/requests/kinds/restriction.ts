import { z } from 'zod'
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

/** Somebody wants what we hold about them kept and not used (`restrict.when`). */
export const restriction = defineKind({
  id: 'restriction',
  title: 'Restriction request',
  short: 'Somebody wants it kept, but not used',
  prefix: 'RS',
  duty: (name) => `Answer the restriction request from ${name}`,
  dueLabel: 'Reply by',
  notice:
    'Restricted means stored and nothing else. You may use it only with their consent or for a legal claim, and they must hear from you before you lift it.',
  hold: (name) => `${name} asked you to keep it: nothing about them may be destroyed, even where its time has come.`,
  beforeErasing: {
    why: 'They asked you to keep what you hold, not to use it. Answer and close that request first.',
    rules: ['restrict.when'],
  },
  fields: [
    {
      name: 'ground',
      label: 'Why should it only be kept?',
      control: 'choice',
      options: [
        { value: 'not-said', label: 'They did not say' },
        { value: 'disputed', label: 'They say it is wrong' },
        { value: 'unlawful', label: 'It should not be used, but they do not want it erased' },
        { value: 'claims', label: 'They need it for a legal claim' },
        { value: 'objection', label: 'They objected, and you have not decided yet' },
      ],
      initial: 'not-said',
    },
  ],
  details: z.strictObject({
    ground: z.enum(['not-said', 'disputed', 'unlawful', 'claims', 'objection']).default('not-said'),
  }),
  pausable: false,
  steps: [
    ...firstSteps,
    {
      id: 'check',
      label: 'Decide',
      next: 'must it only be kept?',
      say: 'There are four reasons: they say it is wrong, it was used unlawfully, they need it for a claim, or an objection is open. Write down which it is, or why it is none.',
      button: 'Record the decision',
    },
    {
      id: 'places',
      label: 'Restrict',
      next: 'put it out of use everywhere',
      say: 'Mark it, move it or lock it away, so that nobody uses it by mistake. On paper too.',
      button: 'Record a place',
    },
    tellOthers(
      'Everybody you gave it to must hear that it may only be kept, unless that is impossible or far out of proportion.',
    ),
    tellPerson('Say what is restricted and since when, or why it is not, and how they can complain.'),
    closeStep,
  ],
  places: everyPlace,
  placeWords: { verb: 'Restrict', done: 'Restricted', nothing: 'Nothing there' },
  events: changeEvents,
  decisions: { yes: 'Only keep it', 'in-part': 'Only keep a part of it', no: 'Go on using it' },
  outcomes: [
    { id: 'restricted', label: 'Kept, and no longer used', answered: true },
    {
      id: 'restricted-in-part',
      label: 'Restricted in part',
      answered: true,
      reasonsNeeded: 'Write what you go on using, and why.',
    },
    nothingHeld,
    ...commonOutcomes,
  ],
  ...monthPapers('restriction'),
  sources: ['restrict.when', 'rect.restrict-meanwhile', 'erase.notify', ...monthSources],
  version: '2026-11-24',
  changes: ['2026-11-24: letters that ask for proof, a fee or more time', '2026-11-22: first version'],
})
