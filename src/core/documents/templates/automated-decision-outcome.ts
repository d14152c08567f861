import { letterFacts } from '../../requests/letter-facts'
import { defineTemplate } from '../template'
import { aboutWhom, outcomeGaps, outcomeLetter } from './request-letter-parts'

/** Tells a person how a computer decided about them, and what a person made of it (`adm.rules`). */
export const automatedDecisionOutcome = defineTemplate({
  id: 'automated-decision-outcome',
  title: 'Answer about an automated decision',
  purpose: 'Explains the decision and says what a person made of it.',
  place: 'case',
  version: '2026-11-22',
  changes: ['2026-11-22: first version.'],
  rules: ['adm.rules', 'rights.refuse.letter', 'complaint.notice'],
  facts: letterFacts,
  compose(facts, frame) {
    const about = aboutWhom(facts)
    return outcomeLetter(facts, frame, {
      title: 'The decision of the computer: what a person made of it',
      asked: `You asked about a decision that a computer made about ${about}.`,
      decided: {
        yes: 'A person has looked at it again and changed the decision.',
        'in-part': 'A person has looked at it again and changed a part of the decision.',
        no: 'A person has looked at it again, and the decision stands.',
      },
      rules: ['adm.rules'],
    })
  },
  gaps: outcomeGaps,
  checkBeforeUse: [
    'Is everything the letter says done already?',
    'Is the name right, and does the letter go to an address you know to be theirs?',
  ],
})
