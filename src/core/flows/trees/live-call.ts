import { defineFlow } from '../flow'
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
  version: '2026-11-21',
  changes: ['2026-11-21: First version.'],
  parts: { common: 'Common questions', special: 'Special rules', call: 'The call' },
  start: 'is-marketing',
  nodes: { ...commonSteps('subject'), ...liveCallQuestions, ...liveCallOutcomes },
})
