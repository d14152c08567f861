import { defineFlow } from '../flow'
import { isMarketingPublicOutcomes } from './is-marketing-public-outcomes'
import { isMarketingPublicQuestions } from './is-marketing-public-questions'

/** Is a message of a public body or a practice marketing at all? */
export const isMarketingPublicFlow = defineFlow({
  id: 'is-marketing-public',
  title: 'Is this marketing? Public bodies and practices',
  purpose: 'Is this message of a council, a GP practice or another public body marketing, or part of its task?',
  asks: 'Is this marketing? {who}',
  asksWho: 'Which message is it?',
  about: { hint: 'A few words for it, for example “Text on the new diabetes course”.' },
  version: '2026-11-24',
  changes: [
    '2026-11-24: A typical message says what its task, health data and the proof ask for, like any other.',
    '2026-11-23: The task is written down with the decision; what a regulator requires has an answer of its own.',
    '2026-11-22: First version.',
  ],
  parts: {
    table: 'Typical messages of a practice',
    message: 'The message',
    policy: 'Your own policy',
    task: 'Your task',
  },
  start: 'psm.gp-table',
  nodes: { ...isMarketingPublicQuestions, ...isMarketingPublicOutcomes },
})
