import { defineFlow, defineSteps, type Outcome } from '../flow'

const part = 'view'

/** Where the questions about the recruiter’s own view can end. */
const outcomes = {
  judged: {
    kind: 'outcome',
    verdict: 'human-decision',
    word: 'Your own view',
    say: 'It is your organisation’s own judgement that a message about one named role is not marketing. The regulator has not endorsed it.',
    duties: [
      {
        say: 'Keep it with its reason, who reviewed it, and a day to look at it again. From that day on it counts no more, until you renew it.',
        rules: ['settled.specific-opportunity', 'acc.record'],
      },
      {
        say: 'Every such message names the role with its reference, promotes nothing else, and says how to refuse.',
        rules: ['settled.specific-opportunity', 'pecr.dm.mixed'],
      },
      {
        say: 'Who is on your do-not-contact list gets none of them.',
        rules: ['settled.specific-opportunity', 'suppress.check'],
      },
    ],
    rules: ['settled.specific-opportunity', 'acc.record', 'pecr.dm.definition'],
  },
  'not-judged': {
    kind: 'outcome',
    verdict: 'blocked',
    word: 'Treat as marketing',
    say: 'These messages are marketing. Kept, this answer ends any earlier judgement.',
    duties: [
      {
        say: 'Ask for consent, or meet the other conditions of the way they go out.',
        rules: ['pecr.dm.definition', 'pecr.r22.consent'],
      },
    ],
    rules: ['settled.specific-opportunity', 'settled.no-looser', 'pecr.dm.definition'],
  },
} as const satisfies Readonly<Record<string, Outcome>>

const questions = defineSteps<keyof typeof outcomes>()({
  'regulator-view': {
    kind: 'question',
    part,
    short: 'Weighed what speaks against?',
    ask: 'Have you weighed that the regulator has not endorsed this view?',
    why: 'The law calls material marketing when it advertises to particular people, and a vacancy can be read so. If the regulator disagrees with you, every such message was marketing without consent.',
    rules: ['settled.specific-opportunity', 'pecr.dm.definition', 'pecr.dm.aims', 'pecr.penalty'],
    answers: [
      { id: 'yes', label: 'Yes, and we still hold it', next: 'only-one-role' },
      { id: 'no', label: 'No, or we would rather not', next: 'not-judged' },
    ],
  },
  'only-one-role': {
    kind: 'question',
    part,
    short: 'One named role each?',
    ask: 'Will every such message be about one named role of a client, and nothing else?',
    why: 'The view carries a message about a real vacancy. It does not carry a list of jobs, or a line about how good you are.',
    rules: ['settled.specific-opportunity', 'pecr.dm.mixed'],
    answers: [
      { id: 'yes', label: 'Yes, with its reference', next: 'way-to-refuse' },
      { id: 'no', label: 'No', next: 'not-judged' },
    ],
  },
  'way-to-refuse': {
    kind: 'question',
    part,
    short: 'A way to refuse in each?',
    ask: 'Will every one say how to refuse, and will a refusal be obeyed at once?',
    why: 'Whatever the message is called, people may say no to it.',
    rules: ['settled.specific-opportunity', 'optout.now', 'object.marketing'],
    answers: [
      { id: 'yes', label: 'Yes', next: 'judged' },
      { id: 'no', label: 'No', next: 'not-judged' },
    ],
  },
})

/** A recruiter’s own judgement that a message about one named role is not marketing (`settled.specific-opportunity`). */
export const specificOpportunity = defineFlow({
  id: 'specific-opportunity',
  title: 'One named role: your own view',
  purpose: 'For recruiters: record the judgement that telling somebody about one named role is not marketing.',
  asks: 'Is one named role marketing? {who}',
  asksWho: 'Which messages is the judgement about?',
  about: { hint: 'For example “E-mails to candidates about one vacancy”.' },
  isJudgement: true,
  version: '2026-11-22',
  changes: ['2026-11-22: First version.'],
  parts: { view: 'Your own view' },
  start: 'regulator-view',
  nodes: { ...questions, ...outcomes },
})
