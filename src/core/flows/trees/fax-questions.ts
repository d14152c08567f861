import { defineSteps, type Question } from '../flow'
import { consentReview, noContact, type SharedEnd } from './common-ends'
import type { FaxEnd } from './fax-outcomes'

const part = 'fax'

/** What the fax shows, to anybody (FX3). */
function shows<Next extends string>(next: Next): Question<Next | 'FX3.fix'> {
  return {
    kind: 'question',
    part,
    short: 'Says who and how to reach?',
    ask: 'Does the fax show your name, and an address or a freephone number?',
    why: 'Every marketing fax has to say who sent it and how to reach them at no cost or by post, also to companies.',
    example: 'A line at the foot of the page: “Larkfield Coaching, 1 Mill Lane, Hexham.”',
    rules: ['pecr.r20.info', 'pecr.b2b.same-rules'],
    answers: [
      { id: 'yes', label: 'Yes, both', next },
      { id: 'no', label: 'No, something is missing', next: 'FX3.fix' },
    ],
  }
}

/** The questions about a fax, in the order of the rules (`flow.fax`). */
export const faxQuestions = defineSteps<FaxEnd | SharedEnd>()({
  FX1: {
    kind: 'question',
    part,
    short: 'Agreed to faxes?',
    ask: 'Has {who} agreed to faxes from you?',
    why: 'A person, and any business that is not a company, may be faxed only after a yes to faxes from you. Being a customer is not enough, and no rule of your own takes its place.',
    example: 'Not enough: a yes to calls or e-mail, or to faxes from somebody else.',
    rules: ['pecr.r20.individual', 'consent.specific', 'consent.standard', 'settled.no-looser'],
    factKey: 'said-yes',
    answers: [
      { id: 'yes', label: 'Yes, and we can show it', next: 'FX3' },
      { id: 'no', label: 'No, or to something else', next: 'FX1.no-consent' },
    ],
  },
  FX2: {
    kind: 'question',
    part,
    short: 'Checked, and not refused?',
    ask: 'What do you know about this fax number?',
    why: 'A company may be faxed unless it told you not to, or its number is on the Fax Preference Service. So that has to be looked up in the 27 days before. Whether that service still takes new numbers has not been checked. Your own rules on signs of interest do not reach faxes.',
    example: 'Looked up on 1 November: good until 28 November.',
    rules: ['pecr.r20.corporate', 'pecr.r21.screen-age', 'settled.house-reach'],
    factKey: 'fax-number',
    answers: [
      { id: 'clear', label: 'Looked up in the last 27 days, and not listed', short: 'Clear', next: 'FX3-company' },
      {
        id: 'override',
        label: 'It is listed, but they told you faxes are fine',
        short: 'Listed, but fine',
        hint: 'To you, and you can show it.',
        next: 'FX3-company',
        adds: [
          {
            say: 'Keep what they told you with the number, and note the listing beside it.',
            rules: ['pecr.r20.corporate', 'acc.record'],
          },
        ],
      },
      { id: 'not-screened', label: 'Not looked up in the last 27 days', short: 'Not checked', next: 'FX2.screen' },
      { id: 'listed', label: 'It is listed', next: 'FX2.listed' },
      { id: 'objected', label: 'They told you not to fax', short: 'Refused', next: 'FX2.objected' },
    ],
  },
  FX3: shows('no-contact-fax'),
  'FX3-company': shows('no-contact-company'),
  'no-contact-fax': noContact('consent-review', part),
  'no-contact-company': noContact('may-fax', part),
  'consent-review': consentReview('may-fax', part),
})
