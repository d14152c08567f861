import type { Outcome } from '../flow'
import { companyOutcomes } from './email-company-outcomes'
import { askFirst, personOutcomes, sameBasis } from './email-outcomes'
import { socialShows } from './email-shows'
import { bySocialMessage } from './email-way'

const shared = personOutcomes(bySocialMessage, socialShows.fix)

/** Where the questions about a social network can end. */
export const socialOutcomes = {
  'EI2.own-rule': shared['EI2.own-rule'],
  ...companyOutcomes(bySocialMessage, socialShows.fix),
  'SD1.post': {
    kind: 'outcome',
    verdict: 'allowed',
    say: 'A post that everybody can see is not sent to particular people. You may.',
    duties: [
      { say: 'Be fair: use no person’s details or picture that they would not expect.', rules: ['pecr.dm.directed'] },
    ],
    rules: ['pecr.dm.directed'],
  },
  'SD3.ask-first': askFirst({ way: 'private message', many: 'private messages' }, [
    {
      say: 'You may send a request to connect, as long as it promotes nothing.',
      rules: ['pecr.r22.consent', 'pecr.r22.scope'],
    },
  ]),
  'SD4.fix': shared['EI7.fix'],
  'EI8.friend': shared['EI8.friend'],
  'SD5.upload': {
    kind: 'outcome',
    verdict: 'human-decision',
    say: 'To upload contacts for an advert is to use them for marketing. Somebody has to decide, with these things done.',
    duties: [
      {
        say: 'Before the upload: write an assessment or get consent, say so in your privacy notice, and take out everybody who objected.',
        rules: ['social.ads', 'lia.test', 'suppress.check', 'object.marketing'],
      },
      { say: 'Write down who decided, and why.', rules: ['acc.record'] },
    ],
    rules: ['social.ads', 'suppress.check', 'object.marketing'],
  },
  'SD5.advert': {
    kind: 'outcome',
    verdict: 'allowed',
    say: 'An advert that uses nobody’s details may run.',
    duties: [
      {
        say: 'If a pixel or script on your website counts who came from it, go through the questions about cookies.',
        rules: ['cookie.prohibition'],
      },
    ],
    rules: ['cookie.prohibition', 'social.ads'],
    thenDo: { label: 'Ask about a pixel or cookie', href: '/guidance/flow/cookies?' },
  },
  'may-message': {
    kind: 'outcome',
    verdict: 'allowed-with-duties',
    say: 'You may send the message, if you do these things.',
    duties: [
      { say: 'Write under your real name, and say in each message how to stop.', rules: ['pecr.r23'] },
      { say: 'Keep the proof of the yes, or of each condition of the exception.', rules: ['consent.record'] },
      sameBasis,
      { say: 'When they say stop, stop at once and put them on the suppression list.', rules: ['optout.now'] },
      { say: 'In the first message tell them that they can object to marketing.', rules: ['object.inform'] },
    ],
    rules: ['pecr.r23', 'consent.record'],
  },
} as const satisfies Readonly<Record<string, Outcome>>

/** The names of those ends. */
export type SocialEnd = keyof typeof socialOutcomes
