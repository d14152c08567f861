import { letterFacts } from '../../requests/letter-facts'
import { defineTemplate } from '../template'
import { aboutWhom, changedPlaces, outcomeGaps, outcomeLetter } from './request-letter-parts'

/** Goes with the file a person takes along, and says what is in it (`port.when`). */
export const portabilityAnswer = defineTemplate({
  id: 'portability-answer',
  title: 'Answer to a portability request',
  purpose: 'Goes with the file, and says what is in it and what is not.',
  place: 'case',
  version: '2026-11-24',
  changes: ['2026-11-24: after a no nothing is said to be done.', '2026-11-22: first version.'],
  rules: ['port.when', 'rights.refuse.letter', 'complaint.notice'],
  facts: letterFacts,
  compose(facts, frame) {
    const about = aboutWhom(facts)
    return outcomeLetter(facts, frame, {
      title: 'Your data to take along',
      asked: `You asked for the data about ${about} as a file that another program can read.`,
      decided: {
        yes: 'You get all of it.',
        'in-part': 'You get a part of it.',
        no: 'We cannot give you such a file.',
      },
      rules: ['port.when'],
      more: changedPlaces(facts, 'It comes from:'),
    })
  },
  gaps: outcomeGaps,
  checkBeforeUse: [
    'Is everything the letter says done already?',
    'Is the name right, and does the letter go to an address you know to be theirs?',
  ],
})
