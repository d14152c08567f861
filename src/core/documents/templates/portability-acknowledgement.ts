import { letterFacts } from '../../requests/letter-facts'
import { defineTemplate } from '../template'
import { letterGaps } from './request-letter'
import { aboutWhom, detailOf, monthAcknowledgement } from './request-letter-parts'

/** Tells a person that their portability request is with us, by when we answer, and what will be in the file. */
export const portabilityAcknowledgement = defineTemplate({
  id: 'portability-acknowledgement',
  title: 'Acknowledgement of a portability request',
  purpose: 'Tells the person that you have the request, by when you will answer and what happens until then.',
  place: 'case',
  version: '2026-11-22',
  changes: ['2026-11-22: first version.'],
  rules: ['rights.deadline', 'port.when', 'complaint.notice'],
  facts: letterFacts,
  compose(facts, frame) {
    const about = aboutWhom(facts)
    const receiver = facts.details['to'] === 'other' ? detailOf(facts, 'receiver') : ''
    const where =
      receiver === '' ? 'We send it to you.' : `You want it to go to ${receiver}; we do that if it can be done.`
    return monthAcknowledgement(facts, frame, {
      asked: `You asked for the data about ${about} as a file that another program can read. ${where}`,
      next: [
        'We put in what you gave us yourself, with your consent or for a contract, and what we keep on a computer.',
        'Paper files and what we worked out ourselves do not belong in it. You can ask to see those with an access request.',
        'The file is a table (CSV) or JSON, and we send it safely.',
      ],
      rules: ['port.when'],
    })
  },
  gaps: (_facts, frame) => letterGaps(frame),
  checkBeforeUse: ['Is the name right, and does the letter go to an address you know to be theirs?'],
})
