import { letterFacts } from '../../requests/letter-facts'
import { defineTemplate } from '../template'
import { callBlocks, routeOf, theirReference } from './call-recording-letter-parts'
import { letterEnd, letterHead, questionsAndComplaints, reachUs, receivedSentence } from './request-letter'
import { courtLine, decisionBlocks, outcomeGaps } from './request-letter-parts'

/** Goes with a call recording that is released: what was decided, and what it may be used for (`rec.form`). */
export const callRecordingRelease = defineTemplate({
  id: 'call-recording-release',
  title: 'Release of a call recording',
  purpose: 'Goes with the recording, or invites them to hear it, and says what it is meant for.',
  place: 'case',
  version: '2026-11-23',
  changes: ['2026-11-23: first version.'],
  rules: ['rec.form', 'rec.sar', 'rec.access', 'rec.police', 'rec.discipline', 'rights.refuse.letter'],
  facts: letterFacts,
  compose(facts, frame) {
    const isTheirs = routeOf(facts) === 'access'
    const head = [
      { type: 'title' as const, text: 'The call recording you asked for' },
      ...letterHead(facts, frame),
      {
        type: 'paragraph' as const,
        words: `You asked to hear or have a call recording.${theirReference(facts)} ${receivedSentence(facts)}`,
      },
      ...callBlocks(facts, 'It is this call:'),
    ]
    if (isTheirs)
      return [
        ...head,
        ...decisionBlocks(facts, theirs, ['rec.sar', 'sar.third-party']),
        {
          type: 'paragraph',
          words: 'You may come and hear it. If you want a copy or a transcript, tell us, and you get that as well.',
          rules: ['rec.sar', 'sar.format'],
        },
        ...questionsAndComplaints(frame),
        ...courtLine(facts),
        ...letterEnd(frame),
      ]
    return [
      ...head,
      ...decisionBlocks(facts, forAPurpose, ['rec.access', 'rec.police', 'rec.discipline']),
      {
        type: 'list',
        items: [
          'What we give is meant for the purpose you named and for nothing else. Keep it safe.',
          'Do not copy it or pass it on without asking us.',
          'We keep a record of your request, of who authorised it and of what we gave.',
        ],
        rules: ['rec.form', 'rec.misuse'],
      },
      { type: 'paragraph', words: `If something is unclear, ask us.${reachUs(frame)}`, facts: ['organisation'] },
      ...letterEnd(frame),
    ]
  },
  gaps: outcomeGaps,
  checkBeforeUse: [
    'Was this release authorised, and is it the right call?',
    'Does it go to the person named, safely, and is nothing about other people in it that should not be?',
  ],
})

const theirs = {
  yes: 'You get the recording.',
  'in-part': 'You get a part of the recording.',
  no: 'You do not get the recording.',
}
const forAPurpose = {
  yes: 'The recording is released to you.',
  'in-part': 'A part of the recording is released to you.',
  no: 'The recording is not released.',
}
