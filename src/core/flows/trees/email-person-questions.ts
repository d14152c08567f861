import type { RuleId } from '../../law/rules'
import { defineSteps, type Question } from '../flow'
import { consentReview, noContact, type SharedEnd } from './common-ends'
import type { MailWay } from './email-way'

/** What a yes has to be, for every way it can be given for. */
export const consentRules = [
  'pecr.r22.consent',
  'pecr.r22.scope',
  'consent.standard',
  'consent.specific',
  'consent.withdraw',
  'settled.no-looser',
] as const satisfies readonly RuleId[]

/** Is there a yes for this way? The first question about a person (EI1). */
export function consentQuestion<Yes extends string, No extends string>(
  { way, to, many }: MailWay,
  yes: Yes,
  no: No,
): Question<Yes | No> {
  return {
    kind: 'question',
    part: 'person',
    short: `Said yes to ${many}?`,
    ask: `Has {who} said yes to ${many} like this from you?`,
    why: `Without a clear yes only narrow exceptions are left. The yes has to be for you, for ${way} and for this ${to}. A box ticked beforehand is none, and one that was taken back has ended.`,
    example: `A form with an empty box “Send me news by ${way}”, which they ticked, with the day and the words kept.`,
    rules: consentRules,
    factKey: 'said-yes',
    answers: [
      {
        id: 'yes',
        label: 'Yes, and we can show it',
        hint: 'Also where its day for a second look has passed; that is asked later.',
        next: yes,
      },
      {
        id: 'no',
        label: 'No, or it was for something else',
        hint: `For another way, another ${to} or another sender; taken back; or only a connection that was accepted.`,
        usual: true,
        next: no,
      },
    ],
  }
}

/** Ends of the questions about a message to a person. */
export type PersonEnd = 'EI7.fix' | 'EI8.friend' | 'ask-first' | 'may-send' | SharedEnd

type Shows = { readonly why: string; readonly example: string; readonly rules: readonly RuleId[] }

/** A yes or an exception carries only the sender’s own message to them, on every way of electronic mail (EI8). */
export function forOthers({ one }: MailWay): Question<'no-contact-send' | 'no-contact-ask' | 'EI8.friend'> {
  return {
    kind: 'question',
    part: 'message',
    short: 'For friends or for others?',
    ask: `Does ${one} of this kind go to friends of theirs, or promote somebody else?`,
    why: 'Friends whose addresses you are given have agreed to nothing, and asking people to pass it on makes it yours. To promote another firm needs a yes that names that firm.',
    example: '“Send this to three friends and get a voucher”, or an offer of a partner in your newsletter.',
    rules: ['refer.friend', 'consent.indirect', 'settled.friend-and-third-party'],
    answers: [
      { id: 'no', label: 'No, neither', next: 'no-contact-send' },
      { id: 'friend', label: 'It goes to friends of theirs', short: 'To friends', next: 'EI8.friend' },
      {
        id: 'others',
        label: 'It promotes somebody else, whom their yes does not name',
        short: 'For others',
        next: 'no-contact-ask',
        adds: [
          {
            say: 'Ask for a yes that names the other organisation, or leave its offer out.',
            rules: ['consent.indirect', 'settled.friend-and-third-party'],
          },
        ],
      },
      {
        id: 'others-named',
        label: 'It promotes somebody else, whom their yes names',
        short: 'Named',
        next: 'no-contact-send',
      },
    ],
  }
}

/** The message itself: what it shows, whom it promotes, and what is asked before any end (EI7, EI8). */
export function personMessageSteps(way: MailWay, shows: Shows & { readonly ask: string }) {
  return defineSteps<PersonEnd>()({
    EI7: {
      kind: 'question',
      part: 'message',
      short: 'Sender and way out shown?',
      ...shows,
      answers: [
        { id: 'yes', label: 'Yes, all of it', next: 'EI8' },
        { id: 'no', label: 'No, something is missing', next: 'EI7.fix' },
      ],
    },
    EI8: forOthers(way),
    'no-contact-ask': noContact('ask-first', 'person', 'May we ask first?'),
    'no-contact-send': noContact('consent-review', 'message'),
    'consent-review': consentReview('may-send', 'message'),
  })
}
