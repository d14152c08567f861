import { letterFacts } from '../../requests/letter-facts'
import { defineTemplate } from '../template'
import { letterGaps } from './request-letter'
import { aboutWhom, monthAcknowledgement } from './request-letter-parts'

/** Tells a person that their request to only keep their data is with us, and by when we answer. */
export const restrictionAcknowledgement = defineTemplate({
  id: 'restriction-acknowledgement',
  title: 'Acknowledgement of a restriction request',
  purpose: 'Tells the person that you have the request, by when you will answer and what happens until then.',
  place: 'case',
  version: '2026-11-22',
  changes: ['2026-11-22: first version.'],
  rules: ['rights.deadline', 'restrict.when', 'erase.notify', 'complaint.notice'],
  facts: letterFacts,
  compose(facts, frame) {
    const about = aboutWhom(facts)
    return monthAcknowledgement(facts, frame, {
      asked: `You asked us to keep what we hold about ${about} and not to use it.`,
      next: [
        'We look at whether the law asks us to only keep it, and tell you what we decided.',
        'What is restricted we store and use for nothing else, unless you agree or a legal claim needs it.',
        'We tell those who received it from us, unless that is impossible or out of all proportion.',
        'Before we use it again, you hear from us.',
      ],
      rules: ['restrict.when', 'erase.notify'],
    })
  },
  gaps: (_facts, frame) => letterGaps(frame),
  checkBeforeUse: ['Is the name right, and does the letter go to an address you know to be theirs?'],
})
