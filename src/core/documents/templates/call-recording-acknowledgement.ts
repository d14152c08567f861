import { letterFacts } from '../../requests/letter-facts'
import { defineTemplate } from '../template'
import { callBlocks, routeOf, theirReference } from './call-recording-letter-parts'
import { letterEnd, letterGaps, letterHead, reachUs, receivedSentence } from './request-letter'
import { monthAcknowledgement } from './request-letter-parts'

/** Tells whoever asked for a call recording that the request is here, and what happens next (`rec.form`). */
export const callRecordingAcknowledgement = defineTemplate({
  id: 'call-recording-acknowledgement',
  title: 'Acknowledgement of a call recording request',
  purpose:
    'Tells whoever asked that you have the request, who decides about it, and by when you answer where a law says so.',
  place: 'case',
  version: '2026-11-23',
  changes: ['2026-11-23: first version.'],
  rules: ['rec.form', 'rec.access', 'rec.sar', 'sar.deadline'],
  facts: letterFacts,
  compose(facts, frame) {
    const call = callBlocks(facts, 'This is what we know of the call:')
    if (routeOf(facts) === 'access') {
      const next = [
        'We look for the recording by what you told us. Tell us if you remember more of the call.',
        'We check whether anybody else on the call must be protected.',
        'You may come and hear it. You get a copy or a transcript if you want one.',
      ]
      const asked = 'You asked for the recording of a call you were on.'
      const [title, ...rest] = monthAcknowledgement(facts, frame, {
        asked,
        next,
        rules: ['rec.sar', 'sar.third-party'],
      })
      return [...(title ? [title] : []), ...rest.slice(0, 4), ...call, ...rest.slice(4)]
    }
    return [
      { type: 'title', text: 'We have your request' },
      ...letterHead(facts, frame),
      {
        type: 'paragraph',
        words: `You asked to hear or have a call recording.${theirReference(facts)} ${receivedSentence(facts)}`,
      },
      ...call,
      { type: 'heading', level: 2, text: 'What happens next' },
      {
        type: 'list',
        items: [
          decidedBy[routeOf(facts)],
          'Nobody opens the recording before that. We write down who hears it, and why.',
        ],
        rules: ['rec.access', 'rec.police', 'rec.discipline'],
      },
      { type: 'paragraph', words: `If something is unclear, ask us.${reachUs(frame)}`, facts: ['organisation'] },
      ...letterEnd(frame),
    ]
  },
  gaps: (_facts, frame) => letterGaps(frame),
  checkBeforeUse: ['Is the name right, and does the letter go to an address you know to be theirs?'],
})

const decidedBy = {
  access: '',
  business: 'A director looks at the reason and decides.',
  police: 'Whoever is responsible for our data checks that the request is real, and decides.',
  discipline: 'Whoever is responsible for our data has to agree in writing, or a director who has asked them.',
} as const
