import { defineWhys } from './why-asked'

/** Why the form of an engagement asks what it asks. */
export const engagementWhys = defineWhys({
  'engagement.client': {
    about: 'the person coached',
    why: 'The notes are about this person. They sign for them, they may read them, and they decide how long they last.',
    rules: ['special.coaching', 'retention.coaching'],
  },
  'engagement.contracts': {
    about: 'the other side of it',
    why: 'A contract with the client gives you a reason to use their details. One with their employer does not, so another is needed.',
    rules: ['basis.list', 'special.basis-too'],
  },
  'engagement.period': {
    about: 'the end of the notes',
    why: 'Notes may not be kept for ever. You agree on an end with the client, and it is six months if you agree on nothing.',
    rules: ['retention.coaching', 'retention.principle'],
  },
  'engagement.longReason': {
    about: 'such a long time',
    why: 'More than five years is long for such private notes. It needs a good reason and somebody who stands by it.',
    rules: ['retention.coaching'],
  },
  'engagement.firstMeeting': {
    about: 'the signature in time',
    why: 'Notes may touch on health or beliefs. So the client signs before the first of them is written.',
    rules: ['special.coaching', 'special.health'],
  },
})
