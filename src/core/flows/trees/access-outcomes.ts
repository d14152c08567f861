import type { Duty, Outcome } from '../flow'

const logIt: Duty = {
  say: 'Log the request with the day and the way it came, and tell them that you have it.',
  rules: ['rights.log', 'sar.recognise', 'rights.any-form'],
}

const freeze: Duty = {
  say: 'Destroy nothing about them from now on, also where its time is up. Doing it to keep something back is a crime.',
  rules: ['rights.offence'],
}

const search: Duty = {
  say: 'Search everywhere it could reasonably be, call recordings too, and write down where you looked and why that was enough.',
  rules: ['sar.search', 'rec.sar'],
}

const tellRefusal: Duty = {
  say: 'Tell them within the month: the reasons, and that they may complain to you and to the regulator, and go to court.',
  rules: ['rights.refuse.letter', 'complaint.notice'],
}

/** What is owed as soon as somebody asks; picked up on the way, and repeated where the end is a refusal. */
export const onArrival: readonly Duty[] = [logIt, freeze]

/** What comes before any answer: nothing is destroyed, and somebody looks. */
export const beforeAnswering: readonly Duty[] = [search]

const logCase = { label: 'Log an access request', href: '/requests/new?kind=access' } as const

/** Where the questions about an access request can end. */
export const accessOutcomes = {
  'SA1.public-body': {
    kind: 'outcome',
    verdict: 'human-decision',
    word: 'Other rules',
    say: 'This asks for information that is not about a person. If you are a public body, freedom of information applies.',
    duties: [
      {
        say: 'Answer under that other law. A part about the person asking is an access request all the same.',
        rules: ['sar.recognise', 'psm.gp-authority'],
      },
    ],
    rules: ['sar.recognise'],
    thenDo: { label: 'Log a freedom of information request', href: '/requests/new?kind=freedom-of-information' },
  },
  'SA1.deceased': {
    kind: 'outcome',
    verdict: 'human-decision',
    word: 'Other rules',
    say: 'This right ends with a person’s life. For the health record of somebody who has died another law applies.',
    duties: [
      {
        say: 'Answer under the Access to Health Records Act 1990, in Northern Ireland the Order of 1993. What concerns the person asking is an access request.',
        rules: ['sar.recognise'],
      },
    ],
    rules: ['sar.recognise'],
    thenDo: { label: 'Log a request about somebody who has died', href: '/requests/new?kind=deceased-person' },
  },
  'SA2.identity': {
    kind: 'outcome',
    verdict: 'blocked',
    mendable: true,
    word: 'Ask who it is',
    say: 'Ask who they are before you give anything out. The month starts on the day the proof comes.',
    duties: [{ say: 'Ask today, and for no more than you need.', rules: ['rights.id', 'sar.start'] }],
    rules: ['rights.id', 'sar.start'],
    mend: { label: 'Start again when it has come' },
    thenDo: logCase,
  },
  'SA2.authority': {
    kind: 'outcome',
    verdict: 'blocked',
    mendable: true,
    word: 'Ask for authority',
    say: 'Ask to see that they may act for the person. The month starts on the day you have seen it.',
    duties: [
      {
        say: 'Ask today: a signed letter, a power of attorney, or for a child what shows that they are responsible for it.',
        rules: ['sar.authority', 'sar.start'],
      },
    ],
    rules: ['sar.authority', 'sar.start'],
    mend: { label: 'Start again when you have seen it' },
    thenDo: logCase,
  },
  'SA3.refuse': {
    kind: 'outcome',
    verdict: 'blocked',
    word: 'Refuse',
    say: 'You may refuse: the request is manifestly unfounded or excessive, and you can show why.',
    duties: [
      logIt,
      { say: 'Write down what shows it in this case. No rule of the house refuses for you.', rules: ['rights.refuse'] },
      tellRefusal,
    ],
    rules: ['rights.refuse', 'rights.refuse.letter'],
    thenDo: logCase,
  },
  'SA3.fee': {
    kind: 'outcome',
    verdict: 'blocked',
    mendable: true,
    word: 'Ask for the fee',
    say: 'You may ask for a fee before you answer. The month starts on the day it is paid.',
    duties: [
      {
        say: 'Ask for no more than the cost of handling it, and say why. You have to show that the request is unfounded or excessive.',
        rules: ['rights.fee', 'rights.refuse'],
      },
    ],
    rules: ['rights.fee', 'sar.start'],
    mend: { label: 'Start again when it is paid' },
    thenDo: logCase,
  },
  'SA4.open': {
    kind: 'outcome',
    verdict: 'blocked',
    mendable: true,
    word: 'Ask what they mean',
    say: 'Ask what they want. The days from asking to their answer do not count.',
    duties: [
      { say: 'Ask today, and say why you need to know.', rules: ['sar.pause', 'sar.pause.conditions'] },
      { say: 'Give them meanwhile what you can.', rules: ['sar.pause.conditions'] },
      {
        say: 'If they will not narrow it down, that is an answer too: search within reason.',
        rules: ['sar.pause.conditions', 'sar.search'],
      },
    ],
    rules: ['sar.pause', 'sar.pause.conditions'],
    mend: { label: 'Start again when they have answered' },
    thenDo: logCase,
  },
  'SA8.yes': {
    kind: 'outcome',
    verdict: 'blocked',
    word: 'Refuse',
    say: 'All of it may be kept back, so there is nothing to give out. They are owed an answer all the same.',
    duties: [
      ...onArrival,
      ...beforeAnswering,
      {
        say: 'Write down for each part which exemption covers it, and why in this case.',
        rules: ['sar.exemptions', 'sar.third-party', 'sar.health'],
      },
      tellRefusal,
    ],
    rules: ['rights.refuse.letter', 'sar.exemptions'],
    thenDo: logCase,
  },
  SA9: {
    kind: 'outcome',
    verdict: 'allowed-with-duties',
    word: 'Answer it',
    say: 'You must answer within the month, and give them what you hold about them.',
    duties: [
      {
        say: 'With the copy, tell them what it is for, who gets it, how long you keep it, where it came from, and which rights they have.',
        rules: ['sar.content', 'complaint.notice'],
      },
      {
        say: 'Send it by a safe way, in a form they can use, and log the day and the way.',
        rules: ['sar.format', 'sar.copy', 'rights.log'],
      },
      {
        say: 'If they asked for something else as well, such as erasure, log that as a request of its own.',
        rules: ['sar.recognise', 'rights.log'],
      },
    ],
    rules: ['sar.content', 'complaint.notice', 'sar.deadline', 'sar.month-end', 'sar.roll', 'rights.delay'],
    thenDo: logCase,
  },
} as const satisfies Readonly<Record<string, Outcome>>

/** The names of those ends. */
export type AccessEnd = keyof typeof accessOutcomes
