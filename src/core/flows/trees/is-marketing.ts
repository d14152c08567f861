import { defineFlow } from '../flow'
import { isMarketingOutcomes } from './is-marketing-outcomes'
import { isMarketingQuestions } from './is-marketing-questions'

/** Is a message marketing at all? Asked before any channel. */
export const isMarketingFlow = defineFlow({
  id: 'is-marketing',
  title: 'Is this marketing?',
  purpose: 'Is this message marketing at all, or news, research or something you must send?',
  asks: 'Is this marketing? {who}',
  asksWho: 'Which message is it?',
  about: { hint: 'A few words for it, for example “Spring newsletter”.', forContact: true },
  version: '2026-11-23',
  changes: ['2026-11-23: Marketing leads on to the list of ways to send it.', '2026-11-22: First version.'],
  parts: { message: 'The message', role: 'One named role' },
  start: 'IM1',
  nodes: { ...isMarketingQuestions, ...isMarketingOutcomes },
})
