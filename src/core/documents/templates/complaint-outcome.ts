import { letterFacts } from '../../requests/letter-facts'
import { longDate } from '../../time/format-date'
import { defineTemplate } from '../template'
import { complaintQuestions, complaintSubject } from './complaint-letter'
import { letterEnd, letterHead } from './request-letter'
import { courtLine, decisionBlocks, outcomeGaps, placesDone } from './request-letter-parts'

/** Tells a person what came of their complaint, and where else they can go (`doc.complaint-ack`). */
export const complaintOutcome = defineTemplate({
  id: 'complaint-outcome',
  title: 'Outcome of a complaint',
  purpose: 'Tells the person what you found, what you do about it and where else they can go.',
  place: 'case',
  version: '2026-11-24',
  changes: ['2026-11-24: the places are named as somebody outside knows them.', '2026-11-22: first version.'],
  rules: ['complaint.act', 'complaint.merge', 'complaint.notice'],
  facts: letterFacts,
  compose(facts, frame) {
    const decided = {
      yes: 'You were right.',
      'in-part': 'You were right in part.',
      no: 'We looked into it and found that we did what we had to.',
    }
    return [
      { type: 'title', text: 'What came of your complaint' },
      ...letterHead(facts, frame),
      {
        type: 'paragraph',
        words: `Your complaint about ${complaintSubject(facts)} reached us on ${longDate(facts.receivedOn)}.`,
      },
      ...placesDone(facts, 'We asked or looked here:'),
      ...decisionBlocks(facts, decided, ['complaint.act']),
      ...complaintQuestions(frame),
      ...courtLine(facts),
      ...letterEnd(frame),
    ]
  },
  gaps: outcomeGaps,
  checkBeforeUse: ['Does it answer every point they made?', 'Is everything the letter promises done or planned?'],
})
