import { letterFacts } from '../../requests/letter-facts'
import { defineTemplate } from '../template'
import { letterGaps } from './request-letter'
import { aboutWhom, detailOf, monthAcknowledgement } from './request-letter-parts'

/** Tells a person that their question about an automated decision is with us, and that a person will look at it. */
export const automatedDecisionAcknowledgement = defineTemplate({
  id: 'automated-decision-acknowledgement',
  title: 'Acknowledgement of a question about an automated decision',
  purpose: 'Tells the person that you have the request, by when you will answer and what happens until then.',
  place: 'case',
  version: '2026-11-22',
  changes: ['2026-11-22: first version.'],
  rules: ['rights.deadline', 'adm.rules', 'complaint.notice'],
  facts: letterFacts,
  compose(facts, frame) {
    const about = aboutWhom(facts)
    const decision = detailOf(facts, 'decision')
    return monthAcknowledgement(facts, frame, {
      asked:
        decision === ''
          ? `You asked about a decision that a computer made about ${about}.`
          : `You asked about a decision that a computer made about ${about}: ${decision}.`,
      next: [
        'A person who understands the decision and may change it looks at it again.',
        'You can tell us your side. Write to us or ring us, and it is taken into account.',
        'We explain in plain words how the decision was made, and tell you whether it changes.',
      ],
      rules: ['adm.rules'],
    })
  },
  gaps: (_facts, frame) => letterGaps(frame),
  checkBeforeUse: ['Is the name right, and does the letter go to an address you know to be theirs?'],
})
