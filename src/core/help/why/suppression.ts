import { defineWhys } from './why-asked'

/** Why the short form for somebody who wants no contact asks even these few things. */
export const stopWhys = defineWhys({
  'stop.who': {
    about: 'knowing them again',
    why: 'To leave somebody alone you must know them again. Keep just enough for that, such as an address or a number.',
    rules: ['suppress.keep', 'object.marketing'],
  },
  'stop.reach': {
    about: 'how far it goes',
    why: 'All marketing stops unless they asked for less. Do not talk them into less, and ask for no reason.',
    rules: ['object.marketing', 'settled.suppression-scope'],
  },
  'stop.how': {
    about: 'the way they said it',
    why: 'Any way counts, a word on the phone or a reply to a text. The log shows that you took it.',
    rules: ['optout.any-route', 'optout.now'],
  },
  'stop.source': {
    about: 'where the no is from',
    why: 'Later somebody will ask why this person is on the list. Only a new yes from them can undo it.',
    rules: ['suppress.keep', 'suppress.check'],
  },
  'stop.askedOn': {
    about: 'since when it holds',
    why: 'From this day on, marketing to them was a fault. It must not start again by an older list.',
    rules: ['optout.now', 'suppress.check'],
  },
})
