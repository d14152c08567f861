import { defineFlow } from '../flow'
import { automatedCallOutcomes } from './automated-call-outcomes'
import { automatedCallQuestions } from './automated-call-questions'
import { endOutcomes } from './common-ends'
import { commonStepsWithoutRequests } from './common-steps'

/** May a machine ring them? A request opens no way round the yes it needs (`settled.automated-always-consent`). */
export const automatedCall = defineFlow({
  id: 'automated-call',
  title: 'A recorded marketing call',
  purpose: 'May a machine ring this person or organisation and play them something?',
  asks: 'May a machine ring {who}?',
  asksWho: 'Who is to be rung?',
  channel: 'automated-call',
  version: '2026-11-22',
  changes: ['2026-11-22: First version.'],
  parts: { common: 'Common questions', call: 'The call' },
  start: 'is-marketing',
  nodes: {
    ...commonStepsWithoutRequests({ individual: 'AC1', corporate: 'AC1' }, ['settled.automated-always-consent']),
    ...automatedCallQuestions,
    ...automatedCallOutcomes,
    ...endOutcomes,
  },
})
