import { letterFacts } from '../../requests/letter-facts'
import type { Block } from '../block'
import { defineTemplate } from '../template'
import { letterEnd, letterHead, reachUs, receivedSentence } from './request-letter'
import { decisionBlocks, outcomeGaps } from './request-letter-parts'

const decided = {
  yes: 'We give you what you asked for.',
  'in-part': 'We give you a part of what you asked for.',
  no: 'We do not give you what you asked for.',
}

/** Answers somebody who asked about a person who has died (`sar.recognise`). */
export const deceasedPersonAnswer = defineTemplate({
  id: 'deceased-person-answer',
  title: 'Answer about the records of a person who has died',
  purpose: 'Tells whoever asked what you give them, or which other law they can use.',
  place: 'case',
  version: '2026-11-22',
  changes: ['2026-11-22: first version.'],
  rules: ['sar.recognise', 'confidential.patient'],
  facts: letterFacts,
  compose(facts, frame) {
    return [
      { type: 'title', text: 'Your question about somebody who has died' },
      ...letterHead(facts, frame),
      {
        type: 'paragraph',
        words: `You asked what we hold about ${facts.name}. We know that this is about a loss. ${receivedSentence(facts)}`,
      },
      ...lawBlocks(facts.details['records'] === 'health', frame.organisation.nation === 'northern-ireland'),
      ...decisionBlocks(facts, decided, ['confidential.patient']),
      { type: 'paragraph', words: `If something is unclear, ask us.${reachUs(frame)}`, facts: ['organisation'] },
      ...letterEnd(frame),
    ]
  },
  gaps: outcomeGaps,
  checkBeforeUse: [
    'Have you seen that they may ask?',
    'Did the person say something in confidence, or is a living person named in it?',
  ],
})

function lawBlocks(isHealth: boolean, isNorthernIreland: boolean): Block[] {
  const law = isNorthernIreland
    ? 'the Access to Health Records (Northern Ireland) Order 1993'
    : 'the Access to Health Records Act 1990'
  const words = isHealth
    ? `The law on data protection covers living people. For the health records of somebody who has died there is ${law}. It is for those who deal with the estate, or may have a claim because of the death.`
    : 'The law on data protection covers living people, so it gives nobody a right to see these records. What was told to us in confidence stays in confidence.'
  return [{ type: 'paragraph', words, rules: ['sar.recognise', 'confidential.patient'] }]
}
