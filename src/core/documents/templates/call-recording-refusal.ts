import { letterFacts } from '../../requests/letter-facts'
import { defineTemplate } from '../template'
import { callBlocks, routeOf, theirReference } from './call-recording-letter-parts'
import { letterEnd, letterHead, questionsAndComplaints, reachUs, receivedSentence } from './request-letter'
import { courtLine, decisionBlocks, outcomeGaps } from './request-letter-parts'

/** Says that a call recording is not released, and why; whoever has a right to it hears where to complain (`rights.refuse.letter`). */
export const callRecordingRefusal = defineTemplate({
  id: 'call-recording-refusal',
  title: 'Refusal of a call recording',
  purpose: 'Says that you do not release the recording, and why.',
  place: 'case',
  version: '2026-11-23',
  changes: ['2026-11-23: first version.'],
  rules: ['rec.form', 'rec.access', 'rec.police', 'rec.discipline', 'rights.refuse.letter'],
  facts: letterFacts,
  compose(facts, frame) {
    const route = routeOf(facts)
    const ordered = Array.isArray(facts.details['shows']) && facts.details['shows'].includes('order')
    const refused = route === 'police' && ordered ? withOrder : words[route]
    const end =
      route === 'access'
        ? [...questionsAndComplaints(frame), ...courtLine(facts)]
        : [
            {
              type: 'paragraph' as const,
              words: `If something is unclear, ask us.${reachUs(frame)}`,
              facts: ['organisation'],
            },
          ]
    return [
      { type: 'title', text: 'Your request for a call recording' },
      ...letterHead(facts, frame),
      {
        type: 'paragraph',
        words: `You asked to hear or have a call recording.${theirReference(facts)} ${receivedSentence(facts)}`,
      },
      ...callBlocks(facts, 'It is this call:'),
      ...decisionBlocks(facts, { yes: refused, 'in-part': refused, no: refused }, [...rulesOf[route]]),
      ...end,
      ...letterEnd(frame),
    ]
  },
  gaps(facts, frame) {
    const { decision } = facts
    const other = { fact: 'decision', say: 'You decided to release it. Write the release instead.' }
    return [...outcomeGaps(facts, frame), ...(decision && decision.result !== 'no' ? [other] : [])]
  },
  checkBeforeUse: ['Do the reasons fit this case?'],
})

const withOrder = 'We do not hand over what you asked for, for the reasons below.'
const words = {
  access: 'You do not get the recording.',
  business: 'The recording is not released, and nobody may open it for this.',
  police: 'We do not hand over what you asked for. Without an order or a law that demands it we are free to decide.',
  discipline: 'The recording is not released for this.',
} as const
const rulesOf = {
  access: ['rec.sar', 'rights.refuse.letter'],
  business: ['rec.access'],
  police: ['rec.police'],
  discipline: ['rec.discipline'],
} as const
