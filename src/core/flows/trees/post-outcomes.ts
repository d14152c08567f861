import type { Outcome } from '../flow'

/** Where the questions about a letter can end. */
export const postOutcomes = {
  'PO1.leaflet': {
    kind: 'outcome',
    verdict: 'allowed',
    say: 'A leaflet that goes to every door and names nobody is not sent to particular people. You may.',
    duties: [],
    rules: ['pecr.dm.directed'],
  },
  'PO1.organisation': {
    kind: 'outcome',
    verdict: 'allowed-with-duties',
    say: 'You may write to an organisation or a job title, as long as no person is named.',
    duties: [
      {
        say: 'Name no person on it. A named person needs a written reason and a notice.',
        rules: ['settled.post', 'lia.test'],
      },
      { say: 'Say how to stop further letters, and keep to it.', rules: ['suppress.organisation', 'optout.now'] },
    ],
    rules: ['settled.post', 'post.rules'],
  },
  'PO2.finish': {
    kind: 'outcome',
    verdict: 'human-decision',
    say: 'A letter needs no yes. What is missing is the reason for using these details, or the notice about it. Finish that first.',
    duties: [
      {
        say: 'Write a legitimate interests assessment: the purpose, whether it needs a letter, and what it means for the person. Or record their consent.',
        rules: ['lia.test', 'li.marketing'],
      },
      { say: 'Have privacy information ready that covers this use.', rules: ['notice.14', 'post.rules'] },
    ],
    rules: ['post.rules', 'lia.test'],
    mend: { label: 'Start again when it is written' },
  },
  'PO3.listed': {
    kind: 'outcome',
    verdict: 'blocked',
    byHouse: true,
    say: 'The law might allow the letter. The check you keep to does not: {who} is on the Mailing Preference Service.',
    duties: [],
    rules: ['post.rules', 'house.stricter-only'],
  },
  'may-write': {
    kind: 'outcome',
    verdict: 'allowed-with-duties',
    say: 'You may write to {who}, if you do these things.',
    duties: [
      {
        say: 'Say in the letter, apart from the rest, that they can object to marketing, and how.',
        rules: ['object.inform'],
      },
      { say: 'When they object, put them on the suppression list at once.', rules: ['object.marketing', 'optout.now'] },
    ],
    rules: ['post.rules', 'object.inform', 'object.marketing', 'notice.14'],
  },
} as const satisfies Readonly<Record<string, Outcome>>

/** The names of those ends. */
export type PostEnd = keyof typeof postOutcomes
