import { letterFacts } from '../../requests/letter-facts'
import { placeInLetter } from '../../requests/place-in-letter'
import { dayMonthYear } from '../../time/format-date'
import { defineTemplate, type Gap } from '../template'
import { letterEnd, letterGaps, letterHead, questionsAndComplaints, receivedSentence } from './request-letter'
import { aboutWhom } from './request-letter-parts'

/** Tells a person that we looked and hold nothing about them, with the places (`sar.content`, `sar.search`). */
export const accessNothingHeld = defineTemplate({
  id: 'access-nothing-held',
  title: 'Nothing held: answer to an access request',
  purpose: 'Tells the person that you looked, where, and that you hold nothing about them.',
  place: 'case',
  version: '2026-11-24',
  changes: ['2026-11-24: first version.'],
  rules: ['sar.content', 'sar.search', 'rights.log', 'complaint.notice'],
  facts: letterFacts,
  compose(facts, frame) {
    const about = aboutWhom(facts)
    const searched = facts.access?.searched ?? []
    return [
      { type: 'title', text: `We hold nothing about ${about}` },
      ...letterHead(facts, frame),
      {
        type: 'paragraph',
        words: `You asked to see what we hold about ${about}. ${receivedSentence(facts)} We have looked, and apart from this request we hold nothing about ${about}.`,
        rules: ['sar.content'],
      },
      { type: 'heading', level: 2, text: 'Where we looked' },
      {
        type: 'list',
        items: searched.map(
          ({ place, result, on }) => `${placeInLetter(place)}: ${result.toLowerCase()}, ${dayMonthYear(on)}`,
        ),
        rules: ['sar.search'],
      },
      {
        type: 'paragraph',
        words:
          'If you think that there should be something, tell us what makes you think so and where it might be. We then look again.',
      },
      {
        type: 'paragraph',
        words: 'We keep your request and this answer, to be able to show that we answered you.',
        rules: ['rights.log'],
      },
      ...questionsAndComplaints(frame),
      ...letterEnd(frame),
    ]
  },
  gaps({ access, removedFrom }, frame) {
    const gap = (when: boolean, say: string): Gap[] => (when ? [{ fact: 'places', say }] : [])
    const searched = access?.searched ?? []
    const found = removedFrom.map(({ place }) => place)
    return [
      ...letterGaps(frame),
      ...gap(searched.length === 0, 'Record first where you looked: the letter lists those places.'),
      ...gap(
        (access?.unsearched.length ?? 0) > 0,
        `Nobody has looked here yet: ${access?.unsearched.join(', ')}. Record a result, or “We do not use this”.`,
      ),
      ...gap(found.length > 0, `Something was found here: ${found.join(', ')}. Then the answer is another one.`),
    ]
  },
  checkBeforeUse: [
    'Did you look under every name and address they may be known by?',
    'Is the name right, and does the letter go to an address you know to be theirs?',
  ],
})
