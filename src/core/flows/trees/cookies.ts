import { defineFlow } from '../flow'
import { cookiesOutcomes } from './cookies-outcomes'
import { cookiesQuestions } from './cookies-questions'

/** Must we ask before this is set? One run for each cookie or similar item. */
export const cookies = defineFlow({
  id: 'cookies',
  title: 'A cookie or similar item',
  purpose: 'Does this cookie, pixel or script need consent, or does one of the exceptions fit? One run for each item.',
  asks: 'Does it need consent? {who}',
  asksWho: 'Which cookie, pixel or script?',
  about: { hint: 'Its name or what it does, for example “visit counter”.' },
  version: '2026-11-23',
  changes: ['2026-11-23: Leads on to the list of cookies.', '2026-11-22: First version.'],
  parts: { what: 'What it does', exceptions: 'The exceptions', only: 'For this alone' },
  start: 'CK1',
  nodes: { ...cookiesQuestions, ...cookiesOutcomes },
})
