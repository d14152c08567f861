import { letterFacts } from '../../requests/letter-facts'
import { defineTemplate } from '../template'
import { askingLetter, wordsGaps } from './asking-letter'

/** Asks a person what exactly they want to see; the clock stands still until they answer (`doc.sar-clarify`). */
export const clarificationRequest = defineTemplate({
  id: 'clarification-request',
  title: 'Request to say what is wanted',
  purpose: 'Asks the person what exactly they want, and says that the time stands still until they answer.',
  place: 'case',
  version: '2026-11-24',
  changes: ['2026-11-24: first version.'],
  rules: ['sar.pause', 'sar.pause.conditions', 'complaint.notice'],
  facts: letterFacts,
  compose: (facts, frame) =>
    askingLetter(facts, frame, {
      title: 'What exactly would you like to see?',
      why: {
        type: 'paragraph',
        words:
          'We cannot tell from your request which information, or which use of it, you mean. We need to know a little more to find it.',
        rules: ['sar.pause'],
      },
      heading: 'What we ask you',
      more: [
        {
          type: 'list',
          items: [
            'You need not ask for less. If you still want everything, tell us: that is an answer too, and we then search within reason.',
          ],
          rules: ['sar.pause', 'sar.pause.conditions'],
        },
      ],
      next: 'The clock stands still from the day we ask you to the day your answer reaches us; both days are left out. We then tell you the new date.',
    }),
  gaps: (facts, frame) => wordsGaps(facts, frame, 'Write what you cannot tell, and what would help you to find it.'),
  checkBeforeUse: [
    'Do you really need to know, for example because you hold a lot? It may not be asked out of habit, or to gain time.',
    'What can you give them meanwhile? Give it.',
  ],
})
