import { letterFacts } from '../../requests/letter-facts'
import { defineTemplate } from '../template'
import { letterEnd, letterHead, reachUs, receivedSentence } from './request-letter'
import { decisionBlocks, detailOf, outcomeGaps } from './request-letter-parts'

/** Answers the police or another body that asked about a person (`rec.police`). */
export const disclosureAnswer = defineTemplate({
  id: 'disclosure-answer',
  title: 'Answer to a disclosure request',
  purpose: 'Tells the police or another body what you give them, or why you do not.',
  place: 'case',
  version: '2026-11-24',
  changes: ['2026-11-24: a refusal speaks of nothing given.', '2026-11-22: first version.'],
  rules: ['rec.police', 'acc.record'],
  facts: letterFacts,
  compose(facts, frame) {
    const reference = detailOf(facts, 'reference')
    const decided = {
      yes: 'You get what you asked for.',
      'in-part': 'You get a part of what you asked for.',
      no: 'We do not hand over what you asked for. Without an order or a law that demands it we are free to decide.',
    }
    const ordered = Array.isArray(facts.details['shows']) && facts.details['shows'].includes('order')
    const refused = ordered ? 'We do not hand over what you asked for, for the reasons below.' : decided.no
    return [
      { type: 'title', text: 'Your request for information' },
      ...letterHead(facts, frame),
      {
        type: 'paragraph',
        words: `You asked about ${facts.name}.${reference === '' ? '' : ` Your reference: ${reference}.`} ${receivedSentence(facts)}`,
      },
      ...decisionBlocks(facts, { ...decided, no: refused }, ['rec.police']),
      {
        type: 'list',
        items:
          facts.decision?.result === 'no'
            ? ['We keep a record of your request and of what we decided.']
            : [
                'What we give is meant for the purpose you named and for nothing else. Keep it safe.',
                'We keep a record of your request, of what we decided and of what we gave.',
              ],
        rules: ['rec.police', 'acc.record'],
      },
      { type: 'paragraph', words: `If something is unclear, ask us.${reachUs(frame)}`, facts: ['organisation'] },
      ...letterEnd(frame),
    ]
  },
  gaps: outcomeGaps,
  checkBeforeUse: [
    'Have you checked on a number you found yourself that the request is real?',
    'Is it the least that serves, and does nothing about other people go with it?',
  ],
})
