import { letterFacts } from '../../requests/letter-facts'
import { defineTemplate } from '../template'
import {
  costLine,
  letterEnd,
  letterGaps,
  letterHead,
  questionsAndComplaints,
  receivedSentence,
  whenWeAnswer,
} from './request-letter'

/** Tells a person that their access request is with us, by when we answer, and what comes next (`doc.sar-ack`). */
export const accessAcknowledgement = defineTemplate({
  id: 'access-acknowledgement',
  title: 'Acknowledgement of an access request',
  purpose: 'Tells the person that you have the request, by when you will answer and how that day is worked out.',
  place: 'case',
  version: '2026-11-21',
  changes: ['2026-11-21: first version.'],
  rules: ['sar.deadline', 'sar.search', 'sar.format', 'complaint.notice', 'rights.log'],
  facts: letterFacts,
  compose(facts, frame) {
    const about = facts.askedBy === '' ? 'you' : facts.name
    return [
      { type: 'title', text: 'We have your request' },
      ...letterHead(facts, frame),
      { type: 'paragraph', words: `You asked to see what we hold about ${about}. ${receivedSentence(facts)}` },
      ...whenWeAnswer(facts),
      { type: 'heading', level: 2, text: 'What happens next' },
      {
        type: 'list',
        items: [
          `We look wherever something about ${about} may reasonably be, on the computer and on paper.`,
          'You get a copy, and we tell you why we hold it, who has received it, where it came from and how long it is kept.',
          'If we have to hold something back, for example because it is about somebody else, we tell you why.',
          facts.onPaper
            ? 'We send the answer on paper.'
            : 'We send the answer electronically, unless you tell us that you want it on paper.',
          ...costLine(facts),
        ],
        rules: ['sar.search', 'sar.content', 'sar.third-party', 'sar.format', 'rights.fee'],
      },
      ...questionsAndComplaints(frame),
      ...letterEnd(frame),
    ]
  },
  gaps: (_facts, frame) => letterGaps(frame),
  checkBeforeUse: ['Is the name right, and does the letter go to an address you know to be theirs?'],
})
