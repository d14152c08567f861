import { defineSteps } from '../flow'
import type { CommonEnd, RequestEnd } from './common-outcomes'
import { under18 } from './common-under-18'

const part = 'common'

/** Did they ask for exactly this? Asked of those on the list and of everybody else (`pecr.dm.solicited`). */
export const requestSteps = defineSteps<CommonEnd | RequestEnd | 'is-under-18' | 'own-rule-under-18'>()({
  'asked-since': {
    kind: 'question',
    part,
    short: 'Asked for this since?',
    ask: 'Has {who} since asked you for exactly this?',
    why: 'Somebody on the list who asks for one thing may have that one thing. The entry stays for everything else.',
    example: 'They unsubscribed last year, and yesterday wrote: “Can you send me the price list?”',
    rules: ['settled.solicited-while-suppressed', 'pecr.dm.solicited'],
    answers: [
      { id: 'no', label: 'No', next: 'suppressed' },
      {
        id: 'answered',
        label: 'They did, and we have answered it',
        short: 'Answered',
        hint: 'One request, one answer. The entry stands.',
        next: 'suppressed',
      },
      { id: 'yes', label: 'Yes, and we can show it', next: 'under-18-asked-since' },
    ],
  },
  'under-18-asked-since': under18('no-contact-asked-since'),
  'no-contact-asked-since': {
    kind: 'question',
    part,
    short: 'No contact at all?',
    ask: 'Is {who} marked “no contact at all”?',
    why: 'With this mark a person has to decide each time, even when the request came from them.',
    example: 'They said “never again” in May, and today they ask for the brochure.',
    rules: ['settled.suppression-scope'],
    factKey: 'is-no-contact',
    answers: [
      { id: 'no', label: 'No', next: 'answer-once' },
      { id: 'yes', label: 'Yes', next: 'request-decide' },
    ],
  },
  'asked-for-it': {
    kind: 'question',
    part,
    short: 'Asked for exactly this?',
    ask: 'Did {who} ask you for exactly this?',
    why: 'What a person asked for is not an unasked message, so the rules on consent and screening leave it alone. A general “keep me posted” is not enough: that is consent, and is asked about later.',
    example: '“Ring me on Thursday with a price for six sessions.”',
    rules: ['pecr.dm.solicited'],
    answers: [
      { id: 'no', label: 'No', next: 'is-under-18' },
      { id: 'yes', label: 'Yes, this very thing', next: 'under-18-requested' },
    ],
  },
  'under-18-requested': under18('no-contact-requested'),
  'no-contact-requested': {
    kind: 'question',
    part,
    short: 'No contact at all?',
    ask: 'Is {who} marked “no contact at all”?',
    why: 'With this mark a person has to decide each time, even when the request came from them.',
    example: 'They said “never again” in May, and today they ask for the brochure.',
    rules: ['settled.suppression-scope'],
    factKey: 'is-no-contact',
    answers: [
      { id: 'no', label: 'No', next: 'requested' },
      { id: 'yes', label: 'Yes', next: 'request-decide' },
    ],
  },
})
