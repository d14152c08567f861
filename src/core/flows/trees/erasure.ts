import { defineFlow } from '../flow'
import { erasureOutcomes } from './erasure-outcomes'
import { erasureQuestions } from './erasure-questions'

/** Must we erase? From who is asking to what stands against it (digest 8.12, with the settled readings). */
export const erasureFlow = defineFlow({
  id: 'erasure',
  title: 'An erasure request',
  purpose: 'Must we erase what we hold about this person, or a part, or may we refuse?',
  asks: 'Must we erase {who}?',
  asksWho: 'Who wants to be erased?',
  version: '2026-11-25',
  changes: [
    '2026-11-25: What was made public, and a health record that is only a part of it, have a line of their own.',
    '2026-11-24: A legal claim that is written down answers what has to stay, and does not hold up the rest.',
    '2026-11-23: First version.',
  ],
  parts: { request: 'The request', law: 'What the law says', hold: 'What is still open' },
  start: 'who-is-asking',
  nodes: { ...erasureQuestions, ...erasureOutcomes },
})
