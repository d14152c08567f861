import { defineFlow } from '../flow'
import { endOutcomes } from './common-ends'
import { commonSteps } from './common-steps'
import { personOrCompany } from './common-subscriber'
import { postOutcomes } from './post-outcomes'
import { postQuestions } from './post-questions'

/** May we write a letter? Outside the rules on electronic mail, inside the UK GDPR (digest 8.7, `settled.post`). */
export const post = defineFlow({
  id: 'post',
  title: 'A marketing letter',
  purpose: 'May we write to this person or organisation by post to promote something?',
  asks: 'May we write to {who}?',
  asksWho: 'Who do you want to write to?',
  channel: 'post',
  version: '2026-11-24',
  changes: [
    '2026-11-24: What to say of yourself in an answer that was asked for, in full.',
    '2026-11-22: First version.',
  ],
  parts: { common: 'Common questions', letter: 'The letter' },
  start: 'is-marketing',
  nodes: {
    ...commonSteps({ individual: 'PO1', corporate: 'PO1' }, { alsoCited: ['settled.post'], askWhose: personOrCompany }),
    ...postQuestions,
    ...postOutcomes,
    ...endOutcomes,
  },
})
