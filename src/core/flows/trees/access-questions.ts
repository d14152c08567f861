import { defineSteps } from '../flow'
import { beforeAnswering, onArrival, type AccessEnd } from './access-outcomes'
import { keepBackQuestions } from './access-keep-back'

const who = 'who'
const answer = 'answer'

/** The questions about an access request, in the order of the rules (`flow.sar` of the law digest). */
export const accessQuestions = defineSteps<AccessEnd>()({
  SA1: {
    kind: 'question',
    part: who,
    short: 'Whose data?',
    ask: 'Whose data does {who} ask for?',
    why: 'Anybody alive may ask for what you hold about them, in any words and by any way, and may let somebody else ask.',
    example: '“Tell me what you know about me”, said on the phone, is enough.',
    rules: ['sar.recognise', 'rights.any-form', 'rights.log'],
    answers: [
      { id: 'own', label: 'Their own', usual: true, next: 'SA2', adds: onArrival },
      {
        id: 'behalf',
        label: 'Somebody else’s, on their behalf',
        short: 'For somebody',
        hint: 'A solicitor, a relative, a friend.',
        next: 'SA2.behalf',
        adds: onArrival,
      },
      {
        id: 'child',
        label: 'A child’s',
        hint: 'Asked by the child or by a parent.',
        next: 'SA2.child',
        adds: [
          ...onArrival,
          {
            say: 'Judge whether the child understands what it asks; then it decides itself. In Scotland that is presumed from the age of 12.',
            rules: ['sar.children'],
          },
        ],
      },
      { id: 'deceased', label: 'Of somebody who has died', short: 'Has died', next: 'SA1.deceased' },
      {
        id: 'not-personal',
        label: 'Nobody’s: information of a public body',
        short: 'Nobody’s',
        next: 'SA1.public-body',
      },
    ],
  },
  SA2: {
    kind: 'question',
    part: who,
    short: 'Sure who is asking?',
    ask: 'Are you sure enough that it is {who} who asks?',
    why: 'Ask for proof only with a real doubt, at once, and for no more than you need. For somebody you know, nothing more is needed. Proof that you asked for starts the month anew on the day it comes.',
    rules: ['rights.id', 'sar.start'],
    factKey: 'identity-clear',
    answers: [
      { id: 'yes', label: 'Yes', hint: 'We know them, or the proof has come.', next: 'SA3' },
      { id: 'no', label: 'No, there is a real doubt', hint: 'The proof has not come yet.', next: 'SA2.identity' },
    ],
  },
  'SA2.behalf': {
    kind: 'question',
    part: who,
    short: 'Allowed to act?',
    ask: 'Have you seen that {who} may act for that person?',
    why: 'Giving it to the wrong one would be a breach. Proof of authority that you fairly asked for counts like proof of identity.',
    rules: ['sar.authority', 'rights.id', 'sar.start'],
    answers: [
      { id: 'yes', label: 'Yes', next: 'SA3' },
      { id: 'no', label: 'Not yet', next: 'SA2.authority' },
    ],
  },
  'SA2.child': {
    kind: 'question',
    part: who,
    short: 'The child, or allowed to?',
    ask: 'Is it the child who asks, or somebody you know may act for it?',
    why: 'The right belongs to the child. A parent may act when the child cannot understand, or agrees, and it serves the child.',
    example: 'A mother for a son of five: yes. A father for a girl of 14 without her word: not yet.',
    rules: ['sar.children', 'sar.authority', 'rights.id'],
    answers: [
      { id: 'yes', label: 'Yes', next: 'SA3' },
      { id: 'no', label: 'Not clear yet', next: 'SA2.authority' },
    ],
  },
  SA3: {
    kind: 'question',
    part: answer,
    short: 'Unfounded or excessive?',
    ask: 'Can you show that the request is manifestly unfounded or excessive?',
    why: 'Only then may you refuse it or ask for a fee, and you must be able to show it for this case. A large request, or an angry one, is neither.',
    example: 'They offer to drop it for a refund; the eighth request in a month that asks for the same.',
    rules: ['rights.refuse', 'rights.refuse.unfounded', 'rights.refuse.excessive', 'rights.fee'],
    answers: [
      { id: 'no', label: 'No', hint: 'Also when somebody thinks so but cannot show it.', usual: true, next: 'SA4' },
      { id: 'unfounded', label: 'Yes, unfounded', short: 'Unfounded', next: 'SA3.refuse' },
      { id: 'excessive', label: 'Yes, excessive, and we refuse it', short: 'Excessive', next: 'SA3.refuse' },
      { id: 'fee', label: 'Yes, one of these, and we ask for a fee', short: 'Fee', next: 'SA3.fee' },
    ],
  },
  SA4: {
    kind: 'question',
    part: answer,
    short: 'Unclear what is wanted?',
    ask: 'Do you hold so much that you must ask what they want?',
    why: 'When a lot is held and the request does not say what is meant, you may ask, and the days until the answer do not count. Never as a habit, and not where little is held.',
    rules: ['sar.pause', 'sar.pause.conditions', 'rights.no-pause'],
    answers: [
      {
        id: 'no',
        label: 'No',
        hint: 'It is clear, or little is held.',
        usual: true,
        next: 'SA6',
        adds: beforeAnswering,
      },
      { id: 'open', label: 'Yes, and they have not answered yet', short: 'Waiting', next: 'SA4.open' },
      {
        id: 'answered',
        label: 'Yes, and they have answered',
        short: 'Answered',
        hint: 'Also when they will not narrow it down.',
        next: 'SA6',
        adds: [
          ...beforeAnswering,
          {
            say: 'Add the days from asking to the answer, both included, to the last day.',
            rules: ['sar.pause', 'sar.pause.conditions'],
          },
        ],
      },
    ],
  },
  SA6: {
    kind: 'question',
    part: answer,
    short: 'Hard, or one of many?',
    ask: 'Is it complex, or one of many requests of this person?',
    why: 'Then you may take two more months. Being large does not make it complex; nor does waiting for a supplier.',
    example: 'Much to black out, advice from an expert, archives without order.',
    rules: ['sar.extend', 'sar.extend.complex', 'sar.extend.notice'],
    answers: [
      { id: 'no', label: 'No', hint: 'Also when it is only large.', usual: true, next: 'SA7.people' },
      { id: 'yes', label: 'Yes, and we need the time', short: 'Yes', next: 'SA6.notice' },
    ],
  },
  'SA6.notice': {
    kind: 'question',
    part: answer,
    short: 'Told them in time?',
    ask: 'Have you told them, with reasons, before the month was over?',
    why: 'Without a notice in time there are no two more months. Days of pause make the month longer, and a last day on a weekend or a holiday moves to the next working day.',
    rules: ['sar.extend.notice', 'sar.extend', 'sar.roll'],
    answers: [
      {
        id: 'in-time',
        label: 'Yes',
        next: 'SA7.people',
        adds: [
          {
            say: 'Keep your notice that you need more time. The last day is now three months from the start, with days of pause added.',
            rules: ['sar.extend', 'sar.extend.notice'],
          },
        ],
      },
      {
        id: 'not-yet',
        label: 'Not yet, but the month is still running',
        short: 'Not yet',
        next: 'SA7.people',
        adds: [
          {
            say: 'Tell them before the month is over that you take two more months, and why.',
            rules: ['sar.extend', 'sar.extend.notice'],
          },
        ],
      },
      {
        id: 'late',
        label: 'No, and the month is over',
        short: 'Too late',
        next: 'SA7.people',
        adds: [
          {
            say: 'There are no more months: answer now, and say why it is late.',
            rules: ['sar.extend.notice', 'rights.delay'],
          },
        ],
      },
    ],
  },
  ...keepBackQuestions,
})
