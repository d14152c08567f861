import { letterFacts } from '../../requests/letter-facts'
import { addMonths } from '../../time/add-months'
import { longDate } from '../../time/format-date'
import { defineTemplate } from '../template'
import { complaintQuestions, complaintSubject } from './complaint-letter'
import { letterEnd, letterGaps, letterHead } from './request-letter'
import { placesDone } from './request-letter-parts'

/** Tells a person how far we are with their complaint (`complaint.act`). */
export const complaintProgress = defineTemplate({
  id: 'complaint-progress',
  title: 'How far we are with a complaint',
  purpose: 'Tells the person what you have looked into and that the outcome is still to come.',
  place: 'case',
  version: '2026-11-24',
  changes: ['2026-11-24: the places are named as somebody outside knows them.', '2026-11-22: first version.'],
  rules: ['complaint.act', 'complaint.notice'],
  facts: letterFacts,
  compose(facts, frame) {
    const looked = placesDone(facts, 'So far we have asked or looked here:')
    return [
      { type: 'title', text: 'How far we are with your complaint' },
      ...letterHead(facts, frame),
      {
        type: 'paragraph',
        words: `Your complaint about ${complaintSubject(facts)} reached us on ${longDate(facts.receivedOn)}. We are still looking into it.`,
        rules: ['complaint.act'],
      },
      ...(facts.progress === '' ? [] : [{ type: 'paragraph' as const, words: facts.progress }]),
      ...looked,
      {
        type: 'paragraph',
        words: `As soon as we know what happened, we tell you and say what we do about it. Our aim is ${longDate(addMonths(facts.receivedOn, 3))} at the latest.`,
      },
      ...complaintQuestions(frame),
      ...letterEnd(frame),
    ]
  },
  gaps: ({ progress }, frame) => [
    ...letterGaps(frame),
    ...(progress === '' ? [{ fact: 'progress', say: 'Write how far you are.' }] : []),
  ],
  checkBeforeUse: ['Has the day named in the letter passed already? Then say in a covering line when they will hear.'],
})
