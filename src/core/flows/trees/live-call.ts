import { defineFlow } from '../flow'
import { endOutcomes } from './common-ends'
import { commonSteps } from './common-steps'
import { liveCallOutcomes } from './live-call-outcomes'
import { liveCallQuestions } from './live-call-questions'

/** May we ring? A live marketing call by a person, after the common questions. */
export const liveCall = defineFlow({
  id: 'live-call',
  title: 'A live marketing call',
  purpose: 'May we ring this person or organisation to offer something?',
  asks: 'May we ring {who}?',
  asksWho: 'Who do you want to ring?',
  channel: 'live-call',
  version: '2026-11-24',
  changes: [
    '2026-11-24: A yes to calls whose day for a second look has passed is for a person to decide.',
    '2026-11-22: Examples with every question; consent that is due for review; a request already answered; public bodies are sent to their own questions.',
    '2026-11-21: First version.',
  ],
  parts: { common: 'Common questions', special: 'Special rules', call: 'The call' },
  start: 'is-marketing',
  nodes: {
    ...commonSteps({ individual: 'subject', corporate: 'subject' }),
    ...liveCallQuestions,
    ...liveCallOutcomes,
    'consent-overdue': endOutcomes['consent-overdue'],
  },
})
