import { defineFlow } from '../flow'
import { breachOutcomes } from './breach-outcomes'
import { breachQuestions } from './breach-questions'

/** Who must be told of a breach? The case of a breach has the clock and the score; this asks and cites the same rules. */
export const breachFlow = defineFlow({
  id: 'breach',
  title: 'A breach: who must be told?',
  purpose: 'Something went wrong with personal data: must the regulator, the people, a client or the police be told?',
  asks: 'Who must be told? {who}',
  asksWho: 'What happened?',
  about: { hint: 'A few words without names, for example “Lost bag, 21 November”.' },
  version: '2026-11-24',
  changes: [
    '2026-11-24: An encrypted loss may still be news for a client; the care board is named.',
    '2026-11-22: First version.',
  ],
  parts: {
    what: 'What happened, and to whose data',
    risk: 'The risk to people',
    report: 'The report',
    people: 'The people',
    others: 'Others to tell',
  },
  start: 'BR1',
  nodes: { ...breachQuestions, ...breachOutcomes },
})
