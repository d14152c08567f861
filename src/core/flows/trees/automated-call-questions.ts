import { defineSteps } from '../flow'
import type { AutomatedCallEnd } from './automated-call-outcomes'
import { consentReview, noContact, type SharedEnd } from './common-ends'

const part = 'call'

/** The questions about a recorded or spoken-by-machine call, in the order of the rules (`flow.automated-call`). */
export const automatedCallQuestions = defineSteps<AutomatedCallEnd | SharedEnd>()({
  AC1: {
    kind: 'question',
    part,
    short: 'Does a machine speak?',
    ask: 'Does whoever picks up hear a recording or a voice made by a machine?',
    why: 'Calls that a machine speaks have the strictest rule of all. A dialler that only connects people is judged like any call. It counts as recorded even when a person takes over after two sentences.',
    example: 'A voice made by a computer that answers questions counts as recorded, however human it sounds.',
    rules: ['pecr.r19.consent', 'pecr.attempt', 'pecr.instigator'],
    answers: [
      { id: 'yes', label: 'Yes, at least at the start', next: 'AC2' },
      { id: 'no', label: 'No, a person speaks at once', short: 'No, a person', next: 'AC1.person' },
    ],
  },
  AC2: {
    kind: 'question',
    part,
    short: 'Agreed to recorded calls?',
    ask: 'Has {who} agreed to recorded calls from you, in so many words?',
    why: 'The yes has to name you and this sort of call. This holds for people and companies alike, for old customers, for numbers on no register, and also where they asked for the information. None of your own rules takes its place.',
    example:
      'Not enough: a yes to calls, to texts, to “marketing”, to a sister company or to “partners”, or a box ticked beforehand.',
    rules: [
      'pecr.r19.consent',
      'pecr.b2b.same-rules',
      'consent.specific',
      'consent.indirect',
      'consent.standard',
      'consent.withdraw',
      'settled.automated-always-consent',
      'settled.house-reach',
      'settled.no-looser',
    ],
    factKey: 'said-yes',
    answers: [
      { id: 'yes', label: 'Yes, and we can show it', hint: 'And it has not been taken back.', next: 'AC3' },
      {
        id: 'no',
        label: 'No, or to something else',
        hint: 'Or it was taken back, or there is nothing to show for it.',
        next: 'AC2.no-consent',
      },
    ],
  },
  AC3: {
    kind: 'question',
    part,
    short: 'Says who, shows a number?',
    ask: 'Does the recording say your name and how to reach you, and does your number show?',
    why: 'It has to say, without being asked, who is calling, and give an address or a freephone number. The number that rings, or one on which you can be reached, has to show.',
    example: '“This is Larkfield Coaching, 1 Mill Lane, Hexham.” Not: “This is your local expert.”',
    rules: ['pecr.r19.info', 'pecr.r21.cli'],
    answers: [
      { id: 'yes', label: 'Yes, all of it', next: 'no-contact-call' },
      { id: 'no', label: 'No, something is missing', next: 'AC3.fix' },
    ],
  },
  'no-contact-call': noContact('consent-review', part),
  'consent-review': consentReview('may-call', part),
})
