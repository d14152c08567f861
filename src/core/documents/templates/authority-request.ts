import { letterFacts } from '../../requests/letter-facts'
import { defineTemplate } from '../template'
import { askingLetter, safeWays, wordsGaps } from './asking-letter'

/** Asks somebody who writes for another person to show that they may (`sar.authority`). */
export const authorityRequest = defineTemplate({
  id: 'authority-request',
  title: 'Request for proof that they may ask',
  purpose: 'Asks somebody who writes for another person to show that they may, and says when the month starts.',
  place: 'case',
  version: '2026-11-24',
  changes: ['2026-11-24: first version.'],
  rules: ['sar.authority', 'sar.children', 'sar.start', 'complaint.notice'],
  facts: letterFacts,
  compose: (facts, frame) =>
    askingLetter(facts, frame, {
      title: 'Before we answer: may you ask for somebody else?',
      why: {
        type: 'paragraph',
        words: `You ask for ${facts.name}. Before we act on that, we have to be sure that ${facts.name} wants it, or that the law lets you ask.`,
        rules: ['sar.authority'],
      },
      heading: 'What we need to see',
      more: [safeWays],
      next: 'The month in which we must answer starts on the day your proof reaches us. We then tell you the date.',
    }),
  gaps: (facts, frame) => [
    ...wordsGaps(facts, frame, 'Write what you need to see.'),
    ...(facts.askedBy === ''
      ? [{ fact: 'askedBy', say: 'Nobody is noted who asks for the person. Correct what was logged first.' }]
      : []),
  ],
  checkBeforeUse: ['Is it the least that shows it? A letter the person signed is usually enough.'],
})
