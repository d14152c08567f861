import type { Outcome } from '../flow'

/** Where the questions about a live call can end. */
export const liveCallOutcomes = {
  'claims-blocked': {
    kind: 'outcome',
    verdict: 'blocked',
    say: 'Without agreement beforehand, nobody may be rung about claims.',
    duties: [],
    rules: ['pecr.r21a'],
  },
  'pension-blocked': {
    kind: 'outcome',
    verdict: 'blocked',
    say: 'Calls about pensions are open to few callers, and only with consent or to clients who expect them.',
    duties: [],
    rules: ['pecr.r21b'],
  },
  objected: {
    kind: 'outcome',
    verdict: 'blocked',
    say: '{who} told you not to ring, so you may not.',
    duties: [
      {
        say: 'Put {who} on the suppression list for calls, with the day and the way the refusal reached you.',
        rules: ['pecr.r21.objection', 'suppress.keep', 'optout.now'],
      },
    ],
    rules: ['pecr.r21.objection'],
    thenDo: { label: 'Log a do-not-contact request', href: '/requests/new?kind=do-not-contact' },
  },
  'own-rule-blocked': {
    kind: 'outcome',
    verdict: 'blocked',
    byHouse: true,
    say: 'The law might allow this call. Your own rule does not, because there is no sign that {who} wants it.',
    duties: [],
    rules: [
      'house.stricter-only',
      'house.positive-indication-only',
      'house.corporate-as-individual',
      'settled.house-reach',
    ],
  },
  'screen-first': {
    kind: 'outcome',
    verdict: 'blocked',
    mendable: true,
    word: 'Screen first',
    say: 'The number may not be rung yet. It has to be screened first, and the result must be younger than 28 days on the day of the call.',
    duties: [
      {
        say: 'Check the number: a private one against the TPS, any business number against the TPS and the Corporate TPS.',
        rules: ['pecr.r21.tps', 'pecr.r21.both-registers', 'settled.unknown-business'],
      },
      {
        say: 'Write down the service or licence used, the day and the result.',
        rules: ['pecr.r21.screen-age', 'pecr.tps.registration', 'acc.record'],
      },
      {
        say: 'Or ask in another lawful way whether calls are fine, and keep the answer.',
        rules: ['pecr.r21.override'],
      },
    ],
    rules: ['pecr.r21.both-registers', 'pecr.r21.screen-age', 'pecr.r21.28-days'],
    mend: { label: 'Start again after screening' },
  },
  'listed-blocked': {
    kind: 'outcome',
    verdict: 'blocked',
    say: 'The number is on a telephone register, and {who} has made no exception for you. You may not ring it.',
    duties: [],
    rules: ['pecr.r21.tps', 'pecr.r21.override', 'settled.listed-is-listed'],
  },
  'finish-assessment': {
    kind: 'outcome',
    verdict: 'human-decision',
    say: 'The rules on calls are met. What is missing is the reason why you may use these details, or the notice about it. Finish that before you ring.',
    duties: [
      {
        say: 'Write a legitimate interests assessment: the purpose, whether it needs a call, and what it means for the person. Or record their consent.',
        rules: ['li.marketing', 'lia.test'],
      },
      {
        say: 'Have privacy information ready that covers this use. Give it at the first contact, and within a month of getting the details at the latest.',
        rules: ['notice.14', 'pecr.named-business-contact'],
      },
    ],
    rules: ['li.marketing', 'lia.test', 'notice.14', 'pecr.named-business-contact'],
    mend: { label: 'Start again when it is written' },
  },
  'call-decide': {
    kind: 'outcome',
    verdict: 'human-decision',
    say: 'The rules on calls are met, but {who} is marked “no contact at all”. Somebody has to decide.',
    duties: [
      {
        say: 'Some things must reach them all the same: answers to their own requests and complaints, and news of a breach that puts them at risk.',
        rules: ['settled.suppression-scope', 'rights.delay', 'complaint.act', 'breach.individuals'],
      },
      { say: 'Write down who decided, and why.', rules: ['acc.record'] },
    ],
    rules: ['settled.suppression-scope'],
  },
  'may-call': {
    kind: 'outcome',
    verdict: 'allowed-with-duties',
    say: 'You may ring, if you do these things.',
    duties: [
      { say: 'Show your number, or one on which you can be reached.', rules: ['pecr.r21.cli'] },
      { say: 'Say who is calling.', rules: ['pecr.r24.live'] },
      { say: 'Give an address or a freephone number when asked.', rules: ['pecr.r24.live'] },
      { say: 'At the first contact tell them that they can refuse marketing at any time.', rules: ['object.inform'] },
      { say: 'Offer to stop, and when they say no, stop at once.', rules: ['optout.now'] },
      { say: 'Log the call, also when nobody picks up.', rules: ['pecr.attempt', 'acc.record'] },
    ],
    rules: ['pecr.r21.cli', 'pecr.r24.live', 'object.inform', 'pecr.attempt', 'optout.now'],
  },
} as const satisfies Readonly<Record<string, Outcome>>

/** The names of those ends. */
export type LiveCallEnd = keyof typeof liveCallOutcomes
