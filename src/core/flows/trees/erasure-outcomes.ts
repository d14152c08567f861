import type { Duty, Outcome } from '../flow'

const everywhere: readonly Duty[] = [
  {
    say: 'Erase it here, in other systems, in mail, on paper, and at associates and suppliers. Backups are not used until they run out.',
    rules: ['erase.paper', 'erase.backup'],
  },
  { say: 'Tell everybody who received the details from you.', rules: ['erase.notify'] },
  {
    say: 'If you made any of it public, take reasonable steps to tell those who use it.',
    rules: ['erase.public'],
  },
  {
    say: 'If they were ever on a marketing list, keep the least that stops them from coming back, and say so in the letter.',
    rules: ['suppress.keep', 'suppress.vs-erasure', 'settled.erase-and-suppress'],
  },
  { say: 'Log it with initials only.', rules: ['erase.log-minimal'] },
]

const tellRefusal: Duty = {
  say: 'Tell them within the month: the reasons, and that they may complain to you and to the regulator, and go to court.',
  rules: ['rights.refuse.letter', 'complaint.notice'],
}

const tellKept: Duty = {
  say: 'Tell them within the month what was erased, what stays, why and until when, and where they may complain.',
  rules: ['rights.refuse.letter', 'erase.exceptions'],
}

/** Where the questions about an erasure can end. */
export const erasureOutcomes = {
  'ask-who-it-is': {
    kind: 'outcome',
    verdict: 'blocked',
    mendable: true,
    word: 'Ask first',
    say: 'Ask who they are before you erase anything. The month starts on the day the proof comes.',
    duties: [{ say: 'Ask today, and for no more than you need.', rules: ['rights.id', 'sar.start'] }],
    rules: ['rights.id', 'sar.start'],
    mend: { label: 'Start again when you know' },
  },
  'refuse-unfounded': {
    kind: 'outcome',
    verdict: 'blocked',
    word: 'Refuse',
    say: 'You may refuse: the request is manifestly unfounded or excessive, and you can show why.',
    duties: [
      { say: 'Write down what shows it in this case. No rule of the house refuses for you.', rules: ['rights.refuse'] },
      tellRefusal,
    ],
    rules: ['rights.refuse', 'rights.refuse.unfounded', 'rights.refuse.excessive', 'rights.refuse.letter'],
  },
  'only-marketing': {
    kind: 'outcome',
    verdict: 'allowed-with-duties',
    word: 'Stop marketing',
    say: 'This is an objection to marketing. Stop now; nothing has to be erased for it.',
    duties: [
      { say: 'Put them on the do-not-contact list today.', rules: ['object.marketing', 'suppress.vs-erasure'] },
      { say: 'Tell them within the month that it is done.', rules: ['object.confirm'] },
    ],
    rules: ['object.marketing', 'suppress.vs-erasure', 'object.confirm'],
    thenDo: { label: 'Log a do-not-contact request', href: '/requests/new?kind=do-not-contact' },
  },
  'keep-unused': {
    kind: 'outcome',
    verdict: 'human-decision',
    word: 'Restrict',
    say: 'They want it kept and not used. That is restriction, another right with the same month.',
    duties: [
      { say: 'Log it as a restriction request, and only store the details from now on.', rules: ['restrict.when'] },
      { say: 'Tell them what you decided, and tell them before you ever lift it.', rules: ['restrict.when'] },
    ],
    rules: ['restrict.when'],
    thenDo: { label: 'Log a restriction request', href: '/requests/new?kind=restriction' },
  },
  'refuse-no-ground': {
    kind: 'outcome',
    verdict: 'blocked',
    word: 'Refuse',
    say: 'None of the grounds applies, so the law does not oblige you to erase.',
    duties: [
      tellRefusal,
      {
        say: 'Offer what may help instead: an objection to the use, or restriction.',
        rules: ['object.general', 'restrict.when'],
      },
    ],
    rules: ['erase.grounds', 'rights.refuse.letter'],
  },
  'refuse-care-record': {
    kind: 'outcome',
    verdict: 'blocked',
    word: 'Refuse',
    say: 'A health record normally has to be kept, so you may refuse.',
    duties: [{ say: 'Offer a correction or a note instead.', rules: ['erase.gp', 'rect.duty'] }, tellRefusal],
    rules: ['erase.gp', 'erase.exceptions', 'settled.erasure-order', 'rights.refuse.letter'],
  },
  'refuse-exception': {
    kind: 'outcome',
    verdict: 'blocked',
    word: 'Refuse',
    say: 'You may keep all of it, for the reason you named.',
    duties: [
      { say: 'Name the most exact reason, and say until when you keep it.', rules: ['settled.erasure-order'] },
      tellRefusal,
    ],
    rules: ['erase.exceptions', 'settled.erasure-order', 'rights.refuse.letter'],
  },
  'keep-for-claims': {
    kind: 'outcome',
    verdict: 'allowed-with-duties',
    word: 'Restrict instead',
    say: 'Take it out of use: keep only a copy for the claim, locked away until a day you name.',
    duties: [
      {
        say: 'Say what the copy is for and until when. Nobody uses it for anything else.',
        rules: ['erase.exceptions', 'restrict.when'],
      },
      tellKept,
      ...everywhere.slice(1),
    ],
    rules: ['erase.exceptions', 'restrict.when', 'rights.refuse.letter'],
  },
  'finish-first': {
    kind: 'outcome',
    verdict: 'human-decision',
    word: 'Finish that first',
    say: 'Something else is open about {who}. Destroying anything now could be a crime, so that comes first.',
    duties: [
      {
        say: 'An access request: ask them whether you finish it first, or they withdraw it in writing.',
        rules: ['settled.erasure-order', 'rights.offence'],
      },
      {
        say: 'A complaint, a claim or an investigation: it is closed first.',
        rules: ['settled.retention-extra', 'rights.offence'],
      },
      { say: 'The month for this request goes on meanwhile.', rules: ['rights.deadline', 'rights.no-pause'] },
    ],
    rules: ['rights.offence', 'settled.erasure-order', 'settled.retention-extra'],
    mend: { label: 'Start again when that is closed' },
  },
  erase: {
    kind: 'outcome',
    verdict: 'allowed-with-duties',
    word: 'Erase',
    say: 'You must erase what you hold about {who}.',
    duties: [
      ...everywhere,
      { say: 'Tell them within the month what was erased and where.', rules: ['rights.deadline', 'erase.notify'] },
    ],
    rules: ['erase.grounds', 'erase.paper', 'erase.backup', 'erase.notify', 'erase.log-minimal', 'suppress.keep'],
  },
  'erase-a-part': {
    kind: 'outcome',
    verdict: 'allowed-with-duties',
    word: 'Erase a part',
    say: 'Erase what nothing stands against. Keep only the part you named, locked away until a day you name.',
    duties: [...everywhere, tellKept],
    rules: ['erase.grounds', 'erase.exceptions', 'erase.notify', 'rights.refuse.letter'],
  },
} as const satisfies Readonly<Record<string, Outcome>>

/** The names of those ends. */
export type ErasureEnd = keyof typeof erasureOutcomes
