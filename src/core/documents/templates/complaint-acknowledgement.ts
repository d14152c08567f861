import { letterFacts } from '../../requests/letter-facts'
import { channelWords } from '../../requests/channel'
import { addMonths } from '../../time/add-months'
import { longDate } from '../../time/format-date'
import { defineTemplate } from '../template'
import { letterEnd, letterGaps, letterHead, notedSentence } from './request-letter'
import { complaintQuestions, complaintSubject } from './complaint-letter'

/** Tells a person that we have their complaint, what we do about it and when they hear from us (`doc.complaint-ack`). */
export const complaintAcknowledgement = defineTemplate({
  id: 'complaint-acknowledgement',
  title: 'Acknowledgement of a complaint',
  purpose: 'Tells the person that you have the complaint, what happens with it and where else they can go.',
  place: 'case',
  version: '2026-11-22',
  changes: ['2026-11-22: first version.'],
  rules: ['complaint.ack', 'complaint.act', 'complaint.notice'],
  facts: letterFacts,
  compose(facts, frame) {
    const { clock, receivedOn, receivedBy } = facts
    const target = longDate(addMonths(receivedOn, 3))
    return [
      { type: 'title', text: 'We have your complaint' },
      ...letterHead(facts, frame),
      {
        type: 'paragraph',
        words: `You complained about ${complaintSubject(facts)}. Your complaint reached us ${channelWords[receivedBy]} on ${longDate(receivedOn)}.${notedSentence(facts.scope)}`,
      },
      {
        type: 'paragraph',
        words: `The law gives us 30 days to confirm that we have it, counted from the day after it came${clock.dueOn === null ? '' : `: until ${longDate(clock.dueOn)}`}. This letter does that.`,
        rules: ['complaint.ack', 'time.periods'],
      },
      { type: 'heading', level: 2, text: 'What happens next' },
      {
        type: 'list',
        items: [
          'We are looking into it already: we ask those who dealt with it and read what was written.',
          'If it takes longer, we tell you how far we are.',
          `Then we tell you what we found and what we do about it. The law names no last day for that; our aim is ${target} at the latest.`,
          'This costs you nothing.',
        ],
        rules: ['complaint.act'],
      },
      ...complaintQuestions(frame),
      ...letterEnd(frame),
    ]
  },
  gaps: (_facts, frame) => letterGaps(frame),
  checkBeforeUse: ['Is the name right, and does the letter go to an address you know to be theirs?'],
})
