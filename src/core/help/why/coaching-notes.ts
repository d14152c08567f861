import { defineWhys } from './why-asked'

/** Why the form of a note asks what it asks. */
export const noteWhys = defineWhys({
  'note.sessionOn': {
    about: 'when you met',
    why: 'If the client asks for their notes, they see which meeting each is from. The notes print in this order.',
    rules: ['special.coaching', 'sar.content'],
  },
  'note.body': {
    about: 'what to write down',
    why: 'The client may ask to read every word. Write what helps them on, and leave out what does not.',
    rules: ['sar.content', 'special.coaching'],
  },
  'note.marks': {
    about: 'what needs a signature',
    why: 'Words on health, faith and the like mostly need a signed yes first. A tick lets Steward look whether you have it.',
    rules: ['special.coaching', 'special.health'],
  },
  'note.unsignedReason': {
    about: 'what cannot wait',
    why: 'The client should sign before the first note. If you write earlier, you must be able to show what made you.',
    rules: ['special.coaching', 'acc.record'],
  },
  'note.unsignedApprover': {
    about: 'whoever answers for it',
    why: 'Somebody has to stand by it if it is doubted later. The name prints with the notes.',
    rules: ['special.coaching', 'acc.record'],
  },
})
