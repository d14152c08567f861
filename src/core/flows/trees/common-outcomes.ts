import type { Duty, Outcome } from '../flow'

/** What reaches even somebody who wants no contact at all (`settled.suppression-scope`). */
export const stillOwed: Duty = {
  say: 'Some things must reach them all the same: answers to their own requests and complaints, and news of a breach that puts them at risk.',
  rules: ['settled.suppression-scope', 'rights.delay', 'complaint.act', 'breach.individuals'],
}

const noPromotion: Duty = {
  say: 'Say nothing that promotes. One line of promotion makes all of it marketing.',
  rules: ['pecr.dm.mixed'],
}

/** Where the common questions can end before any channel is asked about. */
export const commonOutcomes = {
  'service-message': {
    kind: 'outcome',
    verdict: 'allowed-with-duties',
    say: 'This is not marketing, so the marketing rules leave it alone. The ordinary rules on personal data still apply.',
    duties: [
      noPromotion,
      {
        say: 'Have a lawful basis for it, have told people about it in your privacy notice, and use a safe way to send it.',
        rules: ['basis.list', 'notice.13', 'security.measures'],
      },
    ],
    rules: ['pecr.dm.service-message', 'pecr.dm.mixed', 'settled.suppression-scope'],
  },
  'service-decide': {
    kind: 'outcome',
    verdict: 'human-decision',
    say: 'This is not marketing, but {who} wants no contact at all. Somebody has to decide whether it must be said.',
    duties: [stillOwed, noPromotion, { say: 'Write down who decided, and why.', rules: ['acc.record'] }],
    rules: ['settled.suppression-scope', 'pecr.dm.service-message', 'pecr.dm.mixed'],
  },
  'find-out-first': {
    kind: 'outcome',
    verdict: 'human-decision',
    word: 'Other questions first',
    say: 'First settle whether this is marketing. When you cannot, treat it as marketing and start again with yes.',
    duties: [
      {
        say: 'Read it once as the person who gets it. If any part offers, invites, asks for money or praises you, it is marketing.',
        rules: ['pecr.dm.definition', 'pecr.dm.aims', 'pecr.dm.mixed'],
      },
      {
        say: 'Research and surveys are not marketing as long as they sell nothing and feed no list.',
        rules: ['pecr.dm.research'],
      },
      {
        say: 'A recruiter who tells a candidate about one named role needs a recorded judgement, with a reason, a reviewer and a review date. The regulator has not endorsed that view.',
        rules: ['settled.specific-opportunity', 'acc.record'],
      },
    ],
    rules: ['pecr.dm.definition', 'pecr.dm.mixed', 'acc.record'],
    mend: { label: 'Start again' },
    thenDo: { label: 'Ask whether it is marketing', href: '/guidance/flow/is-marketing?' },
  },
  'find-out-first-public': {
    kind: 'outcome',
    verdict: 'human-decision',
    word: 'Other questions first',
    say: 'First settle whether this is marketing. Public bodies have questions of their own for that.',
    duties: [
      {
        say: 'A public body may say what its task needs, if the same aim could not be reached without sending it, and in neutral words.',
        rules: ['psm.task-test', 'psm.tone'],
      },
      { say: 'Anything that asks for money or offers something paid is marketing.', rules: ['psm.marketing-examples'] },
    ],
    rules: ['psm.all-sectors', 'psm.task-test', 'pecr.dm.mixed'],
    mend: { label: 'Start again' },
    thenDo: { label: 'Ask whether it is marketing', href: '/guidance/flow/is-marketing-public?' },
  },
  suppressed: {
    kind: 'outcome',
    verdict: 'blocked',
    say: '{who} is on your suppression list. Send no marketing.',
    duties: [
      {
        say: 'Look up the entry: it shows when and how the refusal reached you.',
        rules: ['suppress.check', 'suppress.keep'],
      },
      {
        say: 'Only a new yes from {who}, written down with its date, takes the entry away.',
        rules: ['suppress.check'],
      },
    ],
    rules: ['suppress.check', 'optout.now', 'object.marketing'],
  },
  'under-18-decide': {
    kind: 'outcome',
    verdict: 'human-decision',
    say: '{who} is under 18. Somebody has to decide whether this is right at all.',
    duties: [
      { say: 'Ask whether a person of that age understands what this is.', rules: ['consent.age'] },
      { say: 'Write down who decided, and why.', rules: ['acc.record'] },
    ],
    rules: ['consent.age', 'settled.under-18'],
  },
  'under-18-forbidden': {
    kind: 'outcome',
    verdict: 'blocked',
    byHouse: true,
    say: '{who} is under 18, and your own rule says no marketing without approval.',
    duties: [],
    rules: ['house.no-under-18', 'settled.under-18', 'consent.age'],
  },
} as const satisfies Readonly<Record<string, Outcome>>

/** The names of those ends. */
export type CommonEnd = keyof typeof commonOutcomes

/** An answer that was asked for may not hide who gives it either (`pecr.dm.solicited`). */
const sayWho: Duty = {
  say: 'Say who you are. On a call show your number, and give an address or a freephone number when asked; in a message give an address that works.',
  rules: ['pecr.dm.solicited', 'pecr.r24.live', 'pecr.r21.cli', 'pecr.r23'],
}

/** Where it ends when they asked for exactly this, with what this way of answering asks for besides. */
export function requestOutcomes(ofThisWay: readonly Duty[]) {
  return {
    'answer-once': {
      kind: 'outcome',
      verdict: 'allowed-with-duties',
      say: 'You may answer this one request, once.',
      duties: [
        {
          say: 'Answer once: exactly what was asked for, with no other promotion.',
          rules: ['settled.solicited-while-suppressed', 'pecr.dm.solicited'],
        },
        sayWho,
        ...ofThisWay,
        { say: 'Log the request and your answer.', rules: ['pecr.dm.solicited', 'acc.record'] },
        {
          say: 'Leave the entry on the suppression list as it is.',
          rules: ['settled.solicited-while-suppressed', 'suppress.keep'],
        },
      ],
      rules: ['settled.solicited-while-suppressed', 'pecr.dm.solicited', 'pecr.r21.cli', 'pecr.r23'],
    },
    'request-decide': {
      kind: 'outcome',
      verdict: 'human-decision',
      say: '{who} asked for this, but is marked “no contact at all”. Somebody has to decide.',
      duties: [
        { say: 'Ask {who} what still holds, if you answer at all.', rules: ['settled.suppression-scope'] },
        stillOwed,
        { say: 'Write down who decided, and why.', rules: ['acc.record'] },
      ],
      rules: ['settled.suppression-scope', 'pecr.dm.solicited'],
    },
    requested: {
      kind: 'outcome',
      verdict: 'allowed-with-duties',
      say: 'You were asked for exactly this, so you may give it.',
      duties: [
        sayWho,
        ...ofThisWay,
        { say: 'Log the request: what it was, and when.', rules: ['pecr.dm.solicited', 'acc.record'] },
        { say: 'Add no other promotion.', rules: ['pecr.dm.solicited'] },
      ],
      rules: ['pecr.dm.solicited', 'pecr.r21.cli', 'pecr.r23'],
    },
  } as const satisfies Readonly<Record<string, Outcome>>
}

/** The names of those ends. */
export type RequestEnd = keyof ReturnType<typeof requestOutcomes>
