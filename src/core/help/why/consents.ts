import { defineWhys } from './why-asked'

/** Why recording a yes asks for so much: what cannot be shown does not count. */
export const consentWhys = defineWhys({
  'consent.wording': {
    about: 'what was read to them',
    why: 'A yes counts only for what somebody was told. Without the words, you cannot show what they agreed to.',
    rules: ['consent.record', 'consent.specific'],
  },
  'consent.happenedOn': {
    about: 'the day of the yes',
    why: 'You must be able to show when they agreed. A yes also grows old: the older it is, the less it is worth.',
    rules: ['consent.record', 'consent.lifetime'],
  },
  'consent.how': {
    about: 'by which means',
    why: 'A yes must be something they did: a tick, a signature, a spoken word. A box that was ticked for them is none.',
    rules: ['consent.standard', 'consent.record'],
  },
  'consent.takenBy': {
    about: 'your witness',
    why: 'If the yes is ever doubted, this person can say how it was given.',
    rules: ['consent.record'],
  },
  'consent.evidence': {
    about: 'the proof',
    why: 'The paper or message itself is the best proof. Note where it lies, so that somebody finds it in two years.',
    rules: ['consent.record', 'acc.record'],
  },
  'consent.reviewOn': {
    about: 'refreshing it',
    why: 'The law names no last day for a yes. On this day you look whether people would still expect your messages.',
    rules: ['consent.lifetime', 'settled.consent-overdue'],
  },
  'consent.endsOn': {
    about: 'an end of it',
    why: 'If they said yes for one event or one season only, the yes ends with it.',
    rules: ['consent.specific'],
  },
})
