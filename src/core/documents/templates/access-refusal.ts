import { letterFacts } from '../../requests/letter-facts'
import type { Block } from '../block'
import { defineTemplate } from '../template'
import { wordsGaps } from './asking-letter'
import { letterEnd, letterHead, questionsAndComplaints, receivedSentence } from './request-letter'
import { aboutWhom } from './request-letter-parts'

/** Tells a person that they do not get what they asked to see: the reasons, and every way to complain (`doc.sar-refuse`). */
export const accessRefusal = defineTemplate({
  id: 'access-refusal',
  title: 'Refusal of an access request',
  purpose: 'Tells the person that you do not answer the request, why, and where they can complain.',
  place: 'case',
  version: '2026-11-24',
  changes: ['2026-11-24: first version.'],
  rules: ['rights.refuse', 'sar.exemptions', 'rights.refuse.letter', 'complaint.notice'],
  facts: letterFacts,
  compose(facts, frame) {
    const about = aboutWhom(facts)
    return [
      { type: 'title', text: 'Your request: what we decided' },
      ...letterHead(facts, frame),
      {
        type: 'paragraph',
        words: `You asked to see what we hold about ${about}. ${receivedSentence(facts)} We do not give you what you asked for.`,
        rules: ['rights.refuse.letter'],
      },
      { type: 'heading', level: 2, text: 'Why' },
      ...facts.words.split(/\n+/).map((words): Block => ({ type: 'paragraph', words })),
      ...questionsAndComplaints(frame),
      { type: 'paragraph', words: 'You can also ask a court to decide.', rules: ['rights.refuse.letter'] },
      ...letterEnd(frame),
    ]
  },
  gaps: (facts, frame) =>
    wordsGaps(facts, frame, 'Write the reasons, as they fit this case: a refusal without them is none.'),
  checkBeforeUse: [
    'Only a plainly unfounded or excessive request may be refused whole, or one where an exemption covers everything. Can you show it?',
    'Does it go within the time for answering?',
  ],
})
