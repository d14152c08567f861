import { channelNames, channels } from './channel'
import { childViews, childViewWords } from './child-view'
import { type DecisionResult, decisionResults, type EventType } from './event'
import type { Field } from './field'
import { authorities, authorityWords, knownHows, knownHowWords } from './identity'

/** How an event is asked for: what it is called in a menu, what it does to the clock, its fields and its button. */
export type EventForm = {
  readonly menu: string
  readonly title: string
  readonly say: string
  readonly dayLabel: string
  readonly fields: readonly Field[]
  readonly button: string
}

const text = (name: string, label: string, help?: string): Field => ({
  name,
  label,
  control: 'text',
  initial: '',
  ...(help !== undefined && { help }),
})
const line = (name: string, label: string, optional?: true): Field => ({
  name,
  label,
  control: 'line',
  initial: '',
  ...(optional && { optional }),
})
const how: Field = {
  name: 'how',
  label: 'How',
  control: 'choice',
  options: channels.map((value) => ({ value, label: channelNames[value] })),
  initial: 'e-mail',
}
const seenHelp = 'Write down what you saw, not the thing itself. Do not keep a copy.'

const decisionWords: Record<DecisionResult, string> = { yes: 'Yes', 'in-part': 'Yes, in part', no: 'No' }

/** One form for each event a person can record; drawn by one component, checked by the schema of the event. */
export const eventForms: Record<EventType, EventForm> = {
  acknowledged: {
    menu: 'Acknowledged already',
    title: 'You told them you have the request',
    say: 'For an acknowledgement you sent without a letter from here.',
    dayLabel: 'On which day',
    fields: [how],
    button: 'Record it',
  },
  'identity-asked': {
    menu: 'Ask for proof of identity',
    title: 'You asked for proof of identity',
    say: 'Only with a real doubt, at once, and for no more than you need. The month starts on the day it comes.',
    dayLabel: 'Asked on',
    fields: [text('what', 'What you asked to see')],
    button: 'Record and wait',
  },
  'identity-received': {
    menu: 'Identity seen',
    title: 'You saw who they are',
    say: 'If you had asked for it, the month starts on this day.',
    dayLabel: 'Seen on',
    fields: [text('seen', 'What was seen', seenHelp), line('who', 'Who saw it', true)],
    button: 'Record what was seen',
  },
  'identity-not-needed': {
    menu: 'Identity not in doubt',
    title: 'You know it is them',
    say: 'For clients, patients and others you know, nothing more is needed.',
    dayLabel: 'Decided on',
    fields: [
      {
        name: 'known',
        label: 'How you know them',
        control: 'choice',
        options: knownHows.map((value) => ({ value, label: knownHowWords[value] })),
        initial: 'work-together',
      },
      text('why', 'How you know it is them', 'Such as “Coached here since 2024, and rang from her own number”.'),
      line('who', 'Who knows them', true),
    ],
    button: 'Record it',
  },
  'authority-asked': {
    menu: 'Ask for proof that they may ask',
    title: 'You asked for proof that they may ask for somebody else',
    say: 'The month starts on the day it comes.',
    dayLabel: 'Asked on',
    fields: [text('what', 'What you asked to see')],
    button: 'Record and wait',
  },
  'authority-received': {
    menu: 'Proof seen that they may ask',
    title: 'You saw that they may ask for somebody else',
    say: 'If you had asked for it, the month starts on this day.',
    dayLabel: 'Seen on',
    fields: [
      {
        name: 'as',
        label: 'What they are to the person',
        control: 'choice',
        options: authorities.map((value) => ({ value, label: authorityWords[value] })),
        initial: 'solicitor',
      },
      text('seen', 'What was seen', seenHelp),
      {
        ...text(
          'child',
          'What the child understands and wants',
          'The right is the child’s. A parent may ask where the child cannot, or agrees, and it is good for the child. In Scotland a child of 12 is taken to understand.',
        ),
        optional: true,
        onlyWhen: { field: 'as', is: 'parent' },
      },
      line('who', 'Who saw it', true),
    ],
    button: 'Record what was seen',
  },
  'child-judged': {
    menu: 'Does the child understand?',
    title: 'You looked at what the child understands',
    say: 'The right is the child’s own. A parent may ask where the child cannot, or agrees, and it is good for the child. In Scotland a child of 12 is taken to understand.',
    dayLabel: 'Decided on',
    fields: [
      {
        name: 'understands',
        label: 'Does the child understand what is asked for?',
        control: 'choice',
        options: childViews.map((value) => ({ value, label: childViewWords[value] })),
        initial: 'yes',
      },
      { ...text('why', 'What tells you'), optional: true },
      line('who', 'Who decided', true),
    ],
    button: 'Record it',
  },
  'fee-asked': {
    menu: 'Ask for a fee',
    title: 'You asked for a fee',
    say: 'An answer is free. A fee is for a request that is plainly unfounded or excessive, or for further copies.',
    dayLabel: 'Asked on',
    fields: [text('why', 'Why a fee may be charged')],
    button: 'Record and wait',
  },
  'fee-paid': {
    menu: 'Fee paid',
    title: 'The fee was paid',
    say: 'The month starts on this day.',
    dayLabel: 'Paid on',
    fields: [],
    button: 'Record the payment',
  },
  'clarification-asked': {
    menu: 'Ask what is wanted, and pause',
    title: 'You asked what exactly is wanted',
    say: 'Only where you hold a lot and cannot tell what is meant. The clock stands still from this day to the day of the answer.',
    dayLabel: 'Asked on',
    fields: [text('what', 'What you asked')],
    button: 'Record and pause',
  },
  'clarification-answered': {
    menu: 'Record the answer, and resume',
    title: 'They answered',
    say: 'The clock runs again. If they still want everything, that is an answer too.',
    dayLabel: 'Answered on',
    fields: [{ ...text('what', 'What they said'), optional: true }],
    button: 'Record and resume',
  },
  extended: {
    menu: 'Take two more months',
    title: 'You told them that you need two more months',
    say: 'Only for a complex request, or many from the same person. A lot of paper alone is not complex. They must hear of it, with the reasons, before the first month is over.',
    dayLabel: 'Told on',
    fields: [text('reasons', 'The reasons you gave them')],
    button: 'Record the extension',
  },
  'place-asked': {
    menu: 'Ask somebody to look',
    title: 'You asked somebody to look',
    say: 'An associate, a supplier, a colleague.',
    dayLabel: 'Asked on',
    fields: [line('place', 'Place'), line('who', 'Who was asked', true)],
    button: 'Record it',
  },
  'place-done': {
    menu: 'Record a place',
    title: 'A place is done',
    say: 'What was found, and by whom.',
    dayLabel: 'Done on',
    fields: [
      line('place', 'Place'),
      {
        name: 'found',
        label: 'What came of it',
        control: 'choice',
        options: [
          { value: 'found', label: 'Found and dealt with' },
          { value: 'nothing', label: 'Nothing there' },
          { value: 'not-used', label: 'We do not use this' },
        ],
        initial: 'found',
      },
      {
        name: 'items',
        label: 'How many items',
        control: 'number',
        initial: null,
        optional: true,
        onlyWhen: { field: 'found', is: 'found' },
      },
      line('who', 'Who did it', true),
    ],
    button: 'Record the place',
  },
  checked: {
    menu: 'Record a check',
    title: 'You checked and decided',
    say: 'Other people named in it, serious harm, something the law makes you keep: write what you decided and why.',
    dayLabel: 'Decided on',
    fields: [text('what', 'What you decided, and why')],
    button: 'Record the decision',
  },
  decided: {
    menu: 'Record the decision',
    title: 'You decided',
    say: 'The letter takes over what you write here. A no needs reasons that fit this case: no rule of the house refuses for you.',
    dayLabel: 'Decided on',
    fields: [
      {
        name: 'result',
        label: 'What did you decide?',
        control: 'choice',
        options: decisionResults.map((value) => ({ value, label: decisionWords[value] })),
        initial: 'yes',
      },
      text('tell', 'What you tell them, and why', 'As it shall stand in the letter.'),
      line('who', 'Who decided', true),
    ],
    button: 'Record the decision',
  },
  'progress-told': {
    menu: 'Told them how far you are',
    title: 'You told them how far you are',
    say: 'While a complaint is open the person must hear from you how it goes.',
    dayLabel: 'Told on',
    fields: [how, text('what', 'What you told them')],
    button: 'Record it',
  },
  'action-done': {
    menu: 'Record something else',
    title: 'Something else was done',
    say: 'It stands in the story of the case with its day.',
    dayLabel: 'Done on',
    fields: [text('what', 'What was done')],
    button: 'Record it',
  },
  'recipient-told': {
    menu: 'Record who was told',
    title: 'You told somebody who received the details',
    say: 'Associates, suppliers, other organisations. If there is nobody, write “nobody received them”.',
    dayLabel: 'Told on',
    fields: [line('who', 'Who was told')],
    button: 'Record it',
  },
  replied: {
    menu: 'Record the reply',
    title: 'You answered the person',
    say: 'This is the date of response in the log.',
    dayLabel: 'Sent on',
    fields: [how, { ...text('what', 'What was sent'), optional: true }],
    button: 'Record the reply',
  },
}
