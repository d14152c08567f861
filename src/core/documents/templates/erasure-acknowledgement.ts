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

/** Tells a person that their erasure request is with us, by when we answer, and what may have to stay. */
export const erasureAcknowledgement = defineTemplate({
  id: 'erasure-acknowledgement',
  title: 'Acknowledgement of an erasure request',
  purpose: 'Tells the person that you have the request, by when you will answer and what happens until then.',
  place: 'case',
  version: '2026-11-21',
  changes: ['2026-11-21: first version.'],
  rules: ['rights.deadline', 'erase.exceptions', 'erase.notify', 'erase.backup', 'complaint.notice'],
  facts: letterFacts,
  compose(facts, frame) {
    const about = facts.askedBy === '' ? 'you' : facts.name
    return [
      { type: 'title', text: 'We have your request' },
      ...letterHead(facts, frame),
      { type: 'paragraph', words: `You asked us to delete what we hold about ${about}. ${receivedSentence(facts)}` },
      ...whenWeAnswer(facts),
      { type: 'heading', level: 2, text: 'What happens next' },
      {
        type: 'list',
        items: [
          `We find everything we hold about ${about}, on the computer and on paper.`,
          'We check what has to be erased, and erase it. If the law makes or lets us keep a part, we tell you which, why, and until when.',
          'We tell those who received from us what we erase, unless that is impossible or out of all proportion.',
          'Copies in backups are put out of use until they run out.',
          ...(facts.stopMarketing ? [marketingLine] : []),
          ...costLine(facts),
        ],
        rules: [
          'erase.grounds',
          'erase.exceptions',
          'erase.paper',
          'erase.notify',
          'erase.backup',
          'settled.erase-and-suppress',
          'rights.fee',
        ],
      },
      ...questionsAndComplaints(frame),
      ...letterEnd(frame),
    ]
  },
  gaps: (_facts, frame) => letterGaps(frame),
  checkBeforeUse: ['Is the name right, and does the letter go to an address you know to be theirs?'],
})

const marketingLine =
  'You also want no more marketing. To make sure of that we keep the least we need to recognise you, on a list of people we do not contact.'
