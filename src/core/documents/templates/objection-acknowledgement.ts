import { letterFacts } from '../../requests/letter-facts'
import { defineTemplate } from '../template'
import { letterGaps } from './request-letter'
import { aboutWhom, detailOf, monthAcknowledgement } from './request-letter-parts'

/** Tells a person that their objection is with us, by when we answer, and how we weigh it. */
export const objectionAcknowledgement = defineTemplate({
  id: 'objection-acknowledgement',
  title: 'Acknowledgement of an objection',
  purpose: 'Tells the person that you have the request, by when you will answer and what happens until then.',
  place: 'case',
  version: '2026-11-22',
  changes: ['2026-11-22: first version.'],
  rules: ['rights.deadline', 'object.general', 'object.marketing', 'restrict.when', 'complaint.notice'],
  facts: letterFacts,
  compose(facts, frame) {
    const about = aboutWhom(facts)
    const use = detailOf(facts, 'use')
    return monthAcknowledgement(facts, frame, {
      asked:
        use === ''
          ? `You object to how we use what we hold about ${about}.`
          : `You object to this use of what we hold about ${about}: “${use}”.`,
      next: [
        'We set our reasons for the use against yours. If ours are not clearly the stronger ones, we stop, unless a legal claim needs it.',
        ...(facts.details['pauseUse'] === true
          ? ['Until we have decided we keep it and do nothing else with it.']
          : []),
        'If you want no more marketing, say so and it stops at once. For that we weigh nothing.',
      ],
      rules: ['object.general', 'object.marketing', 'restrict.when'],
    })
  },
  gaps: (_facts, frame) => letterGaps(frame),
  checkBeforeUse: ['Is the name right, and does the letter go to an address you know to be theirs?'],
})
