import { letterFacts } from '../../requests/letter-facts'
import { defineTemplate } from '../template'
import { askingLetter, safeWays, wordsGaps } from './asking-letter'

/** Asks a person to show who they are, and says how to do that safely and what it does to the date (`doc.sar-id`). */
export const identityRequest = defineTemplate({
  id: 'identity-request',
  title: 'Request for proof of identity',
  purpose:
    'Asks the person to show who they are: what you need to see, how to send it safely, and when the month starts.',
  place: 'case',
  version: '2026-11-24',
  changes: ['2026-11-24: first version.'],
  rules: ['rights.id', 'sar.start', 'complaint.notice'],
  facts: letterFacts,
  compose: (facts, frame) =>
    askingLetter(facts, frame, {
      title: 'Before we answer: who is asking?',
      why: {
        type: 'paragraph',
        words: 'We are not yet sure who is asking. We have to be, so that nobody else sees or changes what is yours.',
        rules: ['rights.id'],
      },
      heading: 'What we need to see',
      more: [safeWays],
      next: 'The month in which we must answer starts on the day your proof reaches us. We then tell you the date.',
    }),
  gaps: (facts, frame) => wordsGaps(facts, frame, 'Write what you need to see, and why you doubt who it is.'),
  checkBeforeUse: [
    'Do you really doubt who it is? For clients, patients and others you know, nothing is asked.',
    'Is it the least that settles the doubt? Ask at once: a late question looks like playing for time.',
  ],
})
