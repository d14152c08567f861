import { letterFacts, type LetterFacts } from '../../requests/letter-facts'
import { placeInLetter } from '../../requests/place-in-letter'
import { dayMonthYear } from '../../time/format-date'
import type { Block } from '../block'
import { defineTemplate } from '../template'
import { letterEnd, letterGaps, letterHead, questionsAndComplaints, receivedSentence } from './request-letter'

const channelWords: Record<LetterFacts['stopped'][number], string> = {
  'e-mail': 'e-mail',
  phone: 'phone calls',
  text: 'text messages',
  post: 'post',
  social: 'social media messages',
}

/** Tells a person that marketing has stopped, what we keep so that it stays so, and how to undo it (`doc.dnc-confirm`). */
export const doNotContactConfirmation = defineTemplate({
  id: 'do-not-contact-confirmation',
  title: 'Confirmation that marketing has stopped',
  purpose: 'Tells the person what has stopped, what you keep so that it stays so, and how to change it.',
  place: 'case',
  version: '2026-11-21',
  changes: ['2026-11-21: first version.'],
  rules: ['object.confirm', 'object.marketing', 'suppress.keep', 'settled.suppression-scope'],
  facts: letterFacts,
  compose(facts, frame) {
    return [
      { type: 'title', text: 'We have stopped our marketing to you' },
      ...letterHead(facts, frame),
      { type: 'paragraph', words: `You asked us not to send you marketing. ${receivedSentence(facts)}` },
      { type: 'heading', level: 2, text: 'What has stopped' },
      { type: 'paragraph', words: stoppedSentence(facts), rules: ['object.marketing', 'optout.now'] },
      ...removals(facts),
      { type: 'heading', level: 2, text: 'What we keep, and why' },
      {
        type: 'paragraph',
        words:
          'We keep only what we need to recognise you, with the day and what you asked for, on a list of people we do not contact. Without it your details could come back to us and we would not know. If we owe you something, such as an answer, a bill or a warning, we still send it.',
        rules: ['suppress.keep', 'settled.suppression-scope'],
      },
      { type: 'paragraph', words: 'If you change your mind, tell us. Until then nothing changes.' },
      ...questionsAndComplaints(frame),
      ...letterEnd(frame),
    ]
  },
  gaps: ({ removedFrom, looked }, frame) => [
    ...letterGaps(frame),
    ...(removedFrom.length === 0 && !looked
      ? [{ fact: 'removedFrom', say: 'Record first where you took them off, so that the letter is true.' }]
      : []),
  ],
  checkBeforeUse: ['Has everything the letter says really stopped, on every list?'],
})

function stoppedSentence({ stopped }: LetterFacts): string {
  if (stopped.length === 0) return 'All our marketing to you, in every way and from now on.'
  const ways = stopped.map((channel) => channelWords[channel])
  const last = ways.pop() ?? ''
  return `Our marketing to you by ${ways.length === 0 ? last : `${ways.join(', ')} and ${last}`}, from now on.`
}

function removals({ removedFrom, looked }: LetterFacts): Block[] {
  if (removedFrom.length === 0)
    return looked ? [{ type: 'paragraph', words: 'We have looked, and you were on none of our lists.' }] : []
  const items = removedFrom.map(({ place, on }) => `${placeInLetter(place)}, on ${dayMonthYear(on)}`)
  return [
    { type: 'paragraph', words: 'We took you off:' },
    { type: 'list', items },
  ]
}
