import { letterFacts } from '../../requests/letter-facts'
import { defineTemplate } from '../template'
import { askingLetter, wordsGaps } from './asking-letter'

/** Asks for a fee, with the reasons and what it covers; whoever is asked hears where to complain (`doc.sar-refuse`, `rights.fee`). */
export const feeRequest = defineTemplate({
  id: 'fee-request',
  title: 'Request for a fee',
  purpose: 'Asks for a fee: how much, why the law allows one here, and where the person can complain.',
  place: 'case',
  version: '2026-11-24',
  changes: ['2026-11-24: first version.'],
  rules: ['rights.fee', 'rights.refuse', 'rights.refuse.letter', 'sar.start', 'complaint.notice'],
  facts: letterFacts,
  compose: (facts, frame) =>
    askingLetter(facts, frame, {
      title: 'A fee for your request',
      why: {
        type: 'paragraph',
        words:
          'Answering is free as a rule. The law lets us ask for a fee only where a request is plainly unfounded or out of all measure, or for further copies, and only for what the work costs. We ask for one here.',
        rules: ['rights.fee'],
      },
      heading: 'How much, and why',
      next: 'The month in which we must answer starts on the day the fee is paid. We then tell you the date.',
      end: [{ type: 'paragraph', words: 'You can also ask a court to decide.', rules: ['rights.refuse.letter'] }],
    }),
  gaps: (facts, frame) => wordsGaps(facts, frame, 'Write how much it is, what it covers, and why it may be charged.'),
  checkBeforeUse: [
    'Can you show why this one request is unfounded or out of measure? No rule of the house decides that for you.',
    'Is it no more than what the work costs?',
  ],
})
