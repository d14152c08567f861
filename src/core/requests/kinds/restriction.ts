import { z } from 'zod'
import { defineKind } from '../kind'
import { closeStep, commonOutcomes, firstSteps, monthColumns, monthEvents } from '../month-right'

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
    {
      id: 'recipients',
      label: 'Tell others',
      next: 'tell those who received it',
      say: 'Everybody you gave it to must hear that it may only be kept, unless that is impossible or far out of proportion.',
      button: 'Record who was told',
    },
    {
      id: 'reply',
      label: 'Reply',
      next: 'tell the person',
      say: 'Say what is restricted and since when, or why it is not, and how they can complain.',
      button: 'Write the answer',
    },
    closeStep,
  ],
  places: ['Steward', 'Customer system', 'E-mail', 'Mailing lists', 'Paper files', 'Associates', 'Suppliers'],
  placeWords: { verb: 'Restrict', done: 'Restricted', nothing: 'Nothing there' },
  events: [...monthEvents, 'place-asked', 'place-done', 'recipient-told'],
  decisions: { yes: 'Only keep it', 'in-part': 'Only keep a part of it', no: 'Go on using it' },
  outcomes: [
    { id: 'restricted', label: 'Kept, and no longer used', answered: true },
    {
      id: 'restricted-in-part',
      label: 'Restricted in part',
      answered: true,
      reasonsNeeded: 'Write what you go on using, and why.',
    },
    { id: 'nothing-held', label: 'You hold nothing about them', answered: true },
    ...commonOutcomes,
  ],
  log: { templateId: 'request-log-restriction', columns: monthColumns, initialsOnly: false },
  letters: [
    { templateId: 'restriction-acknowledgement', label: 'Acknowledgement', when: 'acknowledge' },
    { templateId: 'restriction-outcome', label: 'Answer', when: 'reply' },
  ],
  sources: [
    'restrict.when',
    'rect.restrict-meanwhile',
    'erase.notify',
    'rights.deadline',
    'rights.extend',
    'rights.no-pause',
    'rights.refuse.letter',
    'rights.log',
  ],
  version: '2026-11-22',
  changes: ['2026-11-22: first version'],
})
