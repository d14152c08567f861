import { defineSteps } from '../flow'
import { consentReview, noContact, type SharedEnd } from './common-ends'
import { consentRules, forOthers } from './email-person-questions'
import { socialShows } from './email-shows'
import { bySocialMessage } from './email-way'
import type { SocialEnd } from './social-outcomes'

const part = 'person'

/** The questions that only a social network brings, in the order of the rules (`flow.social-dm`). */
export const socialQuestions = defineSteps<SocialEnd | SharedEnd | 'EI2' | 'EC2'>()({
  SD1: {
    kind: 'question',
    part: 'kind',
    short: 'A private message?',
    ask: 'What do you want to put on the network?',
    why: 'A private message goes into somebody’s inbox and counts like an e-mail. A post that anybody can see is not sent to particular people. An advert is something else again.',
    example: 'Private: a message on LinkedIn. Public: a post on your own page.',
    rules: ['pecr.r22.scope', 'pecr.dm.directed', 'social.ads'],
    answers: [
      { id: 'private', label: 'A private message to {who}', short: 'Private message', usual: true, next: 'SD2' },
      { id: 'post', label: 'A post that everybody can see', short: 'Public post', next: 'no-contact-post' },
      { id: 'advert', label: 'An advert', next: 'SD5' },
    ],
  },
  SD2: {
    kind: 'question',
    part: 'kind',
    short: 'Whose account?',
    ask: 'Whose account is it?',
    why: 'A profile belongs to the person, wherever they work, on networks for work too. Only the page of a company or public body counts as the organisation’s.',
    example: 'The profile of a director is her own. The page of her firm is the firm’s.',
    rules: ['pecr.subscriber.who', 'pecr.r22.scope', 'pecr.subscriber.corporate', 'pecr.subscriber.unknown'],
    answers: [
      { id: 'profile', label: 'A person’s profile', short: 'A profile', usual: true, next: 'SD3' },
      {
        id: 'company',
        label: 'The page of a company or public body',
        short: 'A company page',
        next: 'EC2',
        adds: [
          {
            say: 'Make sure that the page is the company’s own, and that its legal form is noted with its number.',
            rules: ['settled.corporate-proof', 'pecr.subscriber.who'],
          },
        ],
      },
      {
        id: 'other-page',
        label: 'Another page, or we do not know whose',
        short: 'Another page',
        hint: 'Of a club, a partnership, or somebody who trades alone: treated like a person.',
        next: 'SD3',
      },
    ],
  },
  SD3: {
    kind: 'question',
    part,
    short: 'Said yes to messages?',
    ask: 'Has {who} said yes to private messages like this from you?',
    why: 'Without a clear yes only narrow exceptions are left. The yes has to be for you and for messages there; one for e-mail does not count. That a connection was accepted says little.',
    example: 'They wrote: “Yes, do send me news here.”',
    rules: consentRules,
    factKey: 'said-yes',
    answers: [
      { id: 'yes', label: 'Yes, and we can show it', next: 'SD4' },
      {
        id: 'connection',
        label: 'No, they only accepted a connection',
        short: 'Only connected',
        next: 'EI2',
        adds: [
          {
            say: 'Write down what they said besides accepting. The acceptance alone is weak evidence.',
            rules: ['consent.standard', 'house.positive-indication-only'],
          },
        ],
      },
      {
        id: 'no',
        label: 'No, or it was for something else',
        hint: 'For e-mail, for another sender, or taken back.',
        usual: true,
        next: 'EI2',
      },
    ],
  },
  SD4: {
    kind: 'question',
    part: 'message',
    short: 'Real sender, way out?',
    ...socialShows.question,
    answers: [
      { id: 'yes', label: 'Yes, both', next: 'EI8' },
      { id: 'no', label: 'No, something is missing', next: 'SD4.fix' },
    ],
  },
  EI8: forOthers(bySocialMessage),
  SD5: {
    kind: 'question',
    part: 'kind',
    short: 'Contacts uploaded?',
    ask: 'Is the audience of the advert made from your contacts?',
    why: 'An advert is no message. But to upload contacts, or to look for people who are like them, is to use their details for marketing.',
    example: 'A list of donors uploaded to the network. Not: everybody in a town.',
    rules: ['social.ads', 'object.marketing', 'suppress.check'],
    answers: [
      { id: 'yes', label: 'Yes, contacts are uploaded', next: 'no-contact-upload' },
      { id: 'no', label: 'No, nobody’s details are used', next: 'no-contact-advert' },
    ],
  },
  'no-contact-ask': noContact('SD3.ask-first', part, 'May we ask first?'),
  'no-contact-send': noContact('consent-review', 'message'),
  'consent-review': consentReview('may-message', 'message'),
  'no-contact-post': noContact('SD1.post', 'kind'),
  'no-contact-upload': noContact('SD5.upload', 'kind'),
  'no-contact-advert': noContact('SD5.advert', 'kind'),
})
