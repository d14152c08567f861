import { z } from 'zod'
import { defineKind } from '../kind'

/** The ways of marketing a person can stop one by one. */
export const stoppableChannels = ['e-mail', 'phone', 'text', 'post', 'social'] as const
export type StoppableChannel = (typeof stoppableChannels)[number]

/** Somebody wants no more marketing. The right is absolute: there is no way to refuse it (`object.marketing`). */
export const doNotContact = defineKind({
  id: 'do-not-contact',
  title: 'Do not contact',
  short: 'Somebody wants no more marketing',
  prefix: 'DNC',
  duty: (name) => `Stop marketing to ${name} and confirm it`,
  dueLabel: 'Confirm by',
  notice:
    'Stop at once, on every list. This may not be refused. The date is only the last day for telling them it is done.',
  hold: () => '',
  fields: [
    {
      name: 'reach',
      label: 'What should stop?',
      control: 'choice',
      options: [
        { value: 'all', label: 'All marketing' },
        { value: 'some', label: 'Only some ways' },
      ],
      initial: 'all',
    },
    {
      name: 'channels',
      label: 'Which ways?',
      control: 'ticks',
      options: [
        { value: 'e-mail', label: 'E-mail' },
        { value: 'phone', label: 'Phone calls' },
        { value: 'text', label: 'Text messages' },
        { value: 'post', label: 'Post' },
        { value: 'social', label: 'Social media messages' },
      ],
      initial: [],
      onlyWhen: { field: 'reach', is: 'some' },
    },
  ],
  details: z
    .strictObject({
      reach: z.enum(['all', 'some']).default('all'),
      channels: z.array(z.enum(stoppableChannels)).max(stoppableChannels.length).default([]),
    })
    .refine(({ reach, channels }) => reach === 'all' || channels.length > 0, {
      message: 'Choose at least one way, or choose all marketing.',
      path: ['channels'],
    }),
  pausable: false,
  steps: [
    { id: 'log', label: 'Log', next: 'Log the request', say: 'Stop from now on.', button: 'Log the request' },
    {
      id: 'places',
      label: 'Stop',
      next: 'take them off every list',
      say: 'Mailing lists, the customer system, call lists. Keep the least you need on a do-not-contact list.',
      button: 'Record a removal',
    },
    {
      id: 'reply',
      label: 'Confirm',
      next: 'tell them it is done',
      say: 'One short message: what stopped, and that you keep the least you need so that it stays so.',
      button: 'Write the confirmation',
    },
    {
      id: 'close',
      label: 'Close',
      next: 'close the case',
      say: 'The case stays in the log.',
      button: 'Close the case',
    },
  ],
  places: ['Mailing lists', 'Customer system', 'Call lists', 'Post lists'],
  placeWords: { verb: 'Remove', done: 'Removed', nothing: 'Not on it' },
  events: ['acknowledged', 'place-asked', 'place-done', 'action-done', 'recipient-told', 'replied'],
  outcomes: [
    { id: 'stopped', label: 'Marketing stopped', answered: true },
    { id: 'not-held', label: 'You hold nothing; noted so that it stays so', answered: true },
    { id: 'duplicate', label: 'It is the same as an earlier request', answered: false },
  ],
  log: {
    templateId: 'request-log-do-not-contact',
    columns: ['Request date', 'Organisation', 'Name', 'Actions with dates', 'Removed from lists and CRM'],
    initialsOnly: false,
  },
  letters: [{ templateId: 'do-not-contact-confirmation', label: 'Confirmation', when: 'reply' }],
  sources: ['object.marketing', 'object.confirm', 'optout.now', 'suppress.keep', 'rights.log'],
  version: '2026-11-21',
  changes: ['2026-11-21: first version'],
})
