import type { Duty, Outcome } from '../flow'

/** Owed on every marketing fax, also on one that was asked for. */
export const nameOnFax: Duty = {
  say: 'Put your name and an address or a freephone number on the fax.',
  rules: ['pecr.r20.info'],
}

/** Where the questions about a fax can end. */
export const faxOutcomes = {
  'FX1.no-consent': {
    kind: 'outcome',
    verdict: 'blocked',
    say: 'Without a yes to faxes from you, {who} may not be faxed.',
    duties: [],
    rules: ['pecr.r20.individual', 'consent.specific'],
  },
  'FX2.screen': {
    kind: 'outcome',
    verdict: 'blocked',
    mendable: true,
    word: 'Screen first',
    say: 'The number may not be faxed yet. It has to be looked up first, and the result must be younger than 28 days.',
    duties: [
      { say: 'Look the number up in the Fax Preference Service.', rules: ['pecr.r20.corporate'] },
      {
        say: 'Write down the service or licence used, the day and the result.',
        rules: ['pecr.r20.corporate', 'pecr.r21.screen-age', 'acc.record'],
      },
    ],
    rules: ['pecr.r20.corporate', 'pecr.r21.screen-age'],
    mend: { label: 'Start again after looking it up' },
  },
  'FX2.listed': {
    kind: 'outcome',
    verdict: 'blocked',
    say: 'The number is on the Fax Preference Service, and {who} has made no exception for you. You may not fax it.',
    duties: [],
    rules: ['pecr.r20.corporate'],
  },
  'FX2.objected': {
    kind: 'outcome',
    verdict: 'blocked',
    say: '{who} told you not to fax, so you may not.',
    duties: [
      {
        say: 'Put {who} on the suppression list for faxes, with the day and the way the refusal reached you.',
        rules: ['suppress.keep', 'optout.now'],
      },
    ],
    rules: ['pecr.r20.corporate', 'optout.now'],
    thenDo: { label: 'Log a do-not-contact request', href: '/requests/new?kind=do-not-contact' },
  },
  'FX3.fix': {
    kind: 'outcome',
    verdict: 'blocked',
    mendable: true,
    word: 'Fix first',
    say: 'It may not go out like this. Put in what is missing, then it may.',
    duties: [nameOnFax],
    rules: ['pecr.r20.info'],
    mend: { label: 'Start again when it is put right' },
  },
  'may-fax': {
    kind: 'outcome',
    verdict: 'allowed-with-duties',
    say: 'You may send the fax, if you do these things.',
    duties: [
      { say: 'Keep your name and an address or a freephone number on it.', rules: ['pecr.r20.info'] },
      {
        say: 'Keep the proof: the yes, or the day and the result of the look-up.',
        rules: ['consent.record', 'acc.record'],
      },
      { say: 'When they say stop, stop at once and put them on the suppression list.', rules: ['optout.now'] },
      {
        say: 'If it names a person, have your reason written down and tell them that they can object.',
        rules: ['pecr.named-business-contact', 'lia.test', 'object.inform'],
      },
    ],
    rules: ['pecr.r20.info', 'pecr.r20.individual', 'pecr.r20.corporate'],
  },
} as const satisfies Readonly<Record<string, Outcome>>

/** The names of those ends. */
export type FaxEnd = keyof typeof faxOutcomes
