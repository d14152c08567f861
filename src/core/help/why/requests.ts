import { defineWhys } from './why-asked'

/** Why the form for a new request asks what it asks. */
export const requestWhys = defineWhys({
  'request.kind': {
    about: 'which right it is',
    why: 'Each right has its own time, its own steps and its own letters. People do not have to use the right word for it.',
    rules: ['rights.any-form', 'rights.deadline'],
  },
  'request.person': {
    about: 'the name',
    why: 'You look for this person in every place you keep details. If you truly doubt who is asking, the case helps you to check.',
    rules: ['sar.recognise', 'rights.id'],
  },
  'request.receivedOn': {
    about: 'the start of the time',
    why: 'The month for your answer starts on this day, even if nobody read the message then. A wrong day makes the due date wrong.',
    rules: ['sar.start', 'sar.deadline'],
  },
  'request.receivedBy': {
    about: 'the way in',
    why: 'A request counts by any way, at the desk or by phone too. Your log shows how it came, and you may answer the same way.',
    rules: ['rights.any-form', 'rights.log'],
  },
  'request.scope': {
    about: 'their own words',
    why: 'What they asked for decides what you look for. Their words also show later that you did not make it smaller.',
    rules: ['sar.search', 'rights.log'],
  },
  'request.askedBy': {
    about: 'somebody in between',
    why: 'Whoever asks for another must show that they may. Until a proof you fairly asked for arrives, the month does not run.',
    rules: ['sar.authority', 'sar.children'],
  },
})
