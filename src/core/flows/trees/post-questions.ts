import { defineSteps } from '../flow'
import { consentReview, noContact, type SharedEnd } from './common-ends'
import type { PostEnd } from './post-outcomes'

const part = 'letter'

/** The questions about a letter, in the order of the rules (`flow.post`). */
export const postQuestions = defineSteps<PostEnd | SharedEnd>()({
  PO1: {
    kind: 'question',
    part,
    short: 'Addressed to a person?',
    ask: 'To whom is it addressed?',
    why: 'The rules on calls and e-mail leave letters alone. What counts is whether you use a person’s details. Your own rules on signs of interest do not reach letters.',
    example: '“Jo Quill” is a person. “The practice manager” and “The occupier” name nobody.',
    rules: ['pecr.dm.directed', 'settled.post', 'post.rules', 'settled.house-reach'],
    answers: [
      { id: 'named', label: 'To a person, by name', short: 'By name', usual: true, next: 'PO2' },
      {
        id: 'organisation',
        label: 'To an organisation or a job title, nobody named',
        short: 'Nobody named',
        next: 'no-contact-organisation',
      },
      {
        id: 'nobody',
        label: 'To nobody: the same leaflet for every door',
        short: 'Every door',
        next: 'no-contact-leaflet',
      },
    ],
  },
  PO2: {
    kind: 'question',
    part,
    short: 'Reason and notice on file?',
    ask: 'Is your reason for using their details written down, and are they told of it?',
    why: 'No yes is needed for a letter. But you need a lawful basis: usually legitimate interests, weighed in a short written assessment, or consent. And they must be able to read what you hold and why.',
    example: 'An assessment signed in May, and a privacy notice named at the foot of the letter.',
    rules: ['post.rules', 'lia.test', 'li.marketing', 'notice.14', 'house.company-contact-li', 'settled.no-looser'],
    factKey: 'reason-and-notice',
    answers: [
      { id: 'yes', label: 'Yes, both', next: 'PO2.source' },
      { id: 'no', label: 'No, or only one of them', next: 'PO2.finish' },
    ],
  },
  'PO2.source': {
    kind: 'question',
    part,
    short: 'Address from them?',
    ask: 'Did you get the address from {who}?',
    why: 'Somebody whose address came from elsewhere has a right to know where you have it from.',
    example: 'From elsewhere: a bought list, a directory, a web page, a friend.',
    rules: ['notice.14', 'list.public-source'],
    answers: [
      { id: 'yes', label: 'Yes', next: 'PO3' },
      {
        id: 'no',
        label: 'No, from elsewhere',
        next: 'PO3',
        adds: [
          {
            say: 'Say in the letter where you have the address from, unless they were told before.',
            rules: ['notice.14', 'list.public-source'],
          },
        ],
      },
    ],
  },
  PO3: {
    kind: 'question',
    part,
    short: 'On the mailing register?',
    ask: 'Do you check letters against the Mailing Preference Service, and is {who} on it?',
    why: 'The law does not ask for this check. Members of the advertising code do it, and so may you. Whoever checks has to obey what is found.',
    example: 'A charity that follows the code checks its list before each appeal.',
    rules: ['post.rules', 'house.stricter-only'],
    answers: [
      {
        id: 'not-checked',
        label: 'We do not check, and no code binds us',
        short: 'No check',
        next: 'no-contact-letter',
      },
      { id: 'not-listed', label: 'We check, and they are not on it', short: 'Not on it', next: 'no-contact-letter' },
      { id: 'listed', label: 'We check, and they are on it', short: 'On it', next: 'PO3.listed' },
    ],
  },
  'no-contact-letter': noContact('consent-review', part),
  'consent-review': consentReview('may-write', part),
  'no-contact-organisation': noContact('PO1.organisation', part),
  'no-contact-leaflet': noContact('PO1.leaflet', part),
})
