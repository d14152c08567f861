import type { Outcome } from '../flow'

/** Where the questions about a recorded call can end. */
export const automatedCallOutcomes = {
  'AC1.person': {
    kind: 'outcome',
    verdict: 'human-decision',
    word: 'Other questions first',
    say: 'A person speaks, so this is an ordinary call. Go through the questions for that.',
    duties: [],
    rules: ['pecr.r19.consent', 'pecr.r21.tps'],
    thenDo: { label: 'Ask about an ordinary call', href: '/guidance/flow/live-call?' },
  },
  'AC2.no-consent': {
    kind: 'outcome',
    verdict: 'blocked',
    say: 'Without a yes to recorded calls from you, {who} may not be called by a machine.',
    duties: [
      {
        say: 'A call by a person may be possible. It has rules of its own.',
        rules: ['pecr.r19.consent', 'pecr.r21.tps'],
      },
    ],
    rules: ['pecr.r19.consent', 'pecr.b2b.same-rules', 'settled.automated-always-consent'],
  },
  'AC3.fix': {
    kind: 'outcome',
    verdict: 'blocked',
    mendable: true,
    word: 'Fix first',
    say: 'They agreed, but the recording may not go out like this. Put in what is missing.',
    duties: [
      {
        say: 'Say your name and an address or a freephone number in the recording.',
        rules: ['pecr.r19.info'],
      },
      { say: 'Let your number show, or one on which you can be reached.', rules: ['pecr.r19.info', 'pecr.r21.cli'] },
    ],
    rules: ['pecr.r19.info'],
    mend: { label: 'Start again when it is put right' },
  },
  'may-call': {
    kind: 'outcome',
    verdict: 'allowed-with-duties',
    say: 'You may play it to {who}, if you do these things.',
    duties: [
      { say: 'Keep the proof of the consent.', rules: ['consent.record'] },
      {
        say: 'Offer a way to stop that works, and accept a stop by any other route too.',
        rules: ['optout.any-route', 'consent.withdraw'],
      },
      { say: 'When they say stop, stop at once and put them on the suppression list.', rules: ['optout.now'] },
      { say: 'Log the call, also when nobody picks up.', rules: ['pecr.attempt', 'acc.record'] },
    ],
    rules: ['pecr.r19.consent', 'consent.record', 'consent.withdraw', 'optout.any-route'],
  },
} as const satisfies Readonly<Record<string, Outcome>>

/** The names of those ends. */
export type AutomatedCallEnd = keyof typeof automatedCallOutcomes
