import { letterFacts } from '../../requests/letter-facts'
import { defineTemplate } from '../template'
import { aboutWhom, othersTold, outcomeGaps, outcomeLetter, placesDone } from './request-letter-parts'

/** Tells a person what came of their correction request, who else was told, and where to complain (`doc.rectify-restrict-object`). */
export const rectificationOutcome = defineTemplate({
  id: 'rectification-outcome',
  title: 'Answer to a correction request',
  purpose: 'Tells the person what you corrected and where, or why you did not.',
  place: 'case',
  version: '2026-11-22',
  changes: ['2026-11-22: first version.'],
  rules: ['rect.duty', 'erase.notify', 'rights.refuse.letter', 'complaint.notice'],
  facts: letterFacts,
  compose(facts, frame) {
    const about = aboutWhom(facts)
    return outcomeLetter(facts, frame, {
      title: 'Your correction request: what we decided',
      asked: `You asked us to put right what we hold about ${about}.`,
      decided: {
        yes: 'We have corrected it.',
        'in-part': 'We have corrected a part of it.',
        no: 'We have not changed it.',
      },
      rules: ['rect.duty', 'erase.notify'],
      more: [...placesDone(facts, 'We put it right here:'), ...othersTold(facts)],
    })
  },
  gaps: outcomeGaps,
  checkBeforeUse: [
    'Is everything the letter says done already?',
    'Is the name right, and does the letter go to an address you know to be theirs?',
  ],
})
