import { letterFacts } from '../../requests/letter-facts'
import type { Block } from '../block'
import { defineTemplate } from '../template'
import { letterEnd, letterHead, reachUs, receivedSentence } from './request-letter'
import { decisionBlocks, outcomeGaps } from './request-letter-parts'

/** Answers a freedom of information request, or says that the law does not bind us and where to ask. */
export const freedomOfInformationAnswer = defineTemplate({
  id: 'freedom-of-information-answer',
  title: 'Answer to a freedom of information request',
  purpose:
    'Goes with the answer of a public body, or tells the person that this law does not bind you and who may help.',
  place: 'case',
  version: '2026-11-22',
  changes: ['2026-11-22: first version.'],
  rules: ['psm.gp-authority', 'sar.recognise'],
  facts: letterFacts,
  compose(facts, frame) {
    const isPublic = facts.details['publicBody'] === 'yes'
    return [
      { type: 'title', text: 'Your request for information' },
      ...letterHead(facts, frame),
      { type: 'paragraph', words: `You asked us for information. ${receivedSentence(facts)}` },
      ...(isPublic ? publicBlocks() : notBoundBlocks()),
      ...decisionBlocks(facts, decided, ['psm.gp-authority']),
      {
        type: 'paragraph',
        words:
          'If you want to see what we hold about yourself, tell us. That is another right, and it costs you nothing.',
        rules: ['sar.recognise', 'rights.fee'],
      },
      { type: 'paragraph', words: `If something is unclear, ask us.${reachUs(frame)}`, facts: ['organisation'] },
      ...letterEnd(frame),
    ]
  },
  gaps: outcomeGaps,
  checkBeforeUse: [
    'A public body that refuses must name the exemption, its review and the regulator: use your own procedure for that.',
    'Does nothing about a living person go with it that should not?',
  ],
})

const decided = {
  yes: 'We give you what you asked for.',
  'in-part': 'We give you a part of what you asked for.',
  no: 'We do not give you what you asked for.',
}

function publicBlocks(): Block[] {
  const words = 'We answer as a public body. If you are not content with our answer, tell us and we look at it again.'
  return [{ type: 'paragraph', words, rules: ['psm.gp-authority'] }]
}

function notBoundBlocks(): Block[] {
  const words =
    'The freedom of information laws bind public bodies. We are not one for what you ask about, so these laws give you no right to it from us. A public body that we work for may hold it: you can ask there.'
  return [{ type: 'paragraph', words, rules: ['psm.gp-authority'] }]
}
