import { letterFacts } from '../../requests/letter-facts'
import { defineTemplate } from '../template'
import { aboutWhom, changedPlaces, outcomeGaps, outcomeLetter } from './request-letter-parts'

/** Tells a person what came of their objection (`doc.rectify-restrict-object`). */
export const objectionOutcome = defineTemplate({
  id: 'objection-outcome',
  title: 'Answer to an objection',
  purpose: 'Tells the person what has stopped, or why the use goes on.',
  place: 'case',
  version: '2026-11-24',
  changes: ['2026-11-24: after a no nothing is said to be done.', '2026-11-22: first version.'],
  rules: ['object.general', 'rights.refuse.letter', 'complaint.notice'],
  facts: letterFacts,
  compose(facts, frame) {
    const about = aboutWhom(facts)
    return outcomeLetter(facts, frame, {
      title: 'Your objection: what we decided',
      asked: `You object to how we use what we hold about ${about}.`,
      decided: {
        yes: 'We have stopped.',
        'in-part': 'We have stopped a part of it.',
        no: 'We go on with it, because our reasons weigh more than yours in this case or a legal claim needs it.',
      },
      rules: ['object.general'],
      more: changedPlaces(facts, 'It has stopped here:'),
    })
  },
  gaps: outcomeGaps,
  checkBeforeUse: [
    'Is everything the letter says done already?',
    'Is the name right, and does the letter go to an address you know to be theirs?',
  ],
})
