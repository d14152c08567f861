import { defineFlow } from '../flow'
import { accessOutcomes } from './access-outcomes'
import { accessQuestions } from './access-questions'

/** Must we answer an access request, may it wait, or may we refuse? */
export const accessFlow = defineFlow({
  id: 'access',
  title: 'An access request: must we answer?',
  purpose: 'Somebody asks what you hold: must you answer, may you wait, take longer, ask for a fee, or refuse?',
  asks: 'Must we answer {who}?',
  asksWho: 'Who is asking?',
  version: '2026-11-24',
  changes: [
    '2026-11-24: Health data, a fee, and the records of somebody who has died, said more exactly.',
    '2026-11-22: First version.',
  ],
  parts: { who: 'Who asks, for whom', answer: 'Whether and when', 'keep-back': 'What may stay out' },
  start: 'SA1',
  nodes: { ...accessQuestions, ...accessOutcomes },
})
