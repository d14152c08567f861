import { defineSteps, type Question } from '../flow'
import { commonOutcomes } from './common-outcomes'

const part = 'common'

/** Asked on every way that can end in marketing, also where they asked for it themselves: the reading says “always”. */
function under18<Next extends string>(next: Next): Question<Next | 'own-rule-under-18'> {
  return {
    kind: 'question',
    part,
    short: 'Under 18?',
    ask: 'Do you know that {who} is under 18?',
    why: 'Young people may not understand what they agree to, so nobody under 18 gets marketing without a person deciding it.',
    rules: ['consent.age', 'settled.under-18'],
    factKey: 'is-under-18',
    answers: [
      { id: 'no', label: 'No', hint: 'An adult, an organisation, or nothing suggests it.', next },
      { id: 'yes', label: 'Yes', next: 'own-rule-under-18' },
    ],
  }
}

/**
 * The questions every channel begins with, in the settled order: is it marketing at all, before the suppression list
 * (`settled.suppression-scope`). `exit` is the first question of the channel that follows.
 */
export function commonSteps<Exit extends string>(exit: Exit) {
  return defineSteps<Exit>()({
    'is-marketing': {
      kind: 'question',
      part,
      short: 'Is it marketing?',
      ask: 'Is what you want to say marketing?',
      why: 'The marketing rules cover anything that promotes goods, services, aims or events to particular people. News a person needs because they already deal with you is not marketing, as long as nothing in it promotes.',
      example:
        'Ringing to offer coaching is marketing. Ringing to move an appointment is not, unless you mention a new course.',
      rules: ['pecr.dm.definition', 'pecr.dm.aims', 'pecr.dm.service-message', 'pecr.dm.mixed'],
      factKey: 'is-marketing',
      answers: [
        { id: 'yes', label: 'Yes, some of it promotes something', next: 'is-suppressed' },
        {
          id: 'no',
          label: 'No, it is only service, care or safety',
          hint: 'Appointments, results, invoices, changed hours, answers to a request or complaint.',
          next: 'no-contact-service',
        },
        {
          id: 'not-sure',
          label: 'I am not sure',
          short: 'Not sure',
          hint: 'For example one named job for one candidate, or a message of a public body.',
          next: 'find-out-first',
        },
      ],
    },
    'no-contact-service': {
      kind: 'question',
      part,
      short: 'No contact at all?',
      ask: 'Is {who} marked “no contact at all”?',
      why: 'The suppression list never stops a service message. This stronger mark does not stop it either, but a person has to decide each time.',
      rules: ['settled.suppression-scope'],
      factKey: 'is-no-contact',
      answers: [
        { id: 'no', label: 'No', next: 'service-message' },
        { id: 'yes', label: 'Yes', next: 'service-decide' },
      ],
    },
    'is-suppressed': {
      kind: 'question',
      part,
      short: 'On the suppression list?',
      ask: 'Is {who} on your suppression list for this?',
      why: 'Anybody may refuse marketing, without giving a reason, and you must stop. The list is how you remember. An entry can cover one channel, one purpose or all marketing.',
      rules: ['suppress.check', 'optout.now', 'object.marketing'],
      factKey: 'is-suppressed',
      answers: [
        { id: 'no', label: 'No', next: 'asked-for-it' },
        { id: 'yes', label: 'Yes', hint: 'For this channel, this purpose, or all marketing.', next: 'asked-since' },
      ],
    },
    'asked-since': {
      kind: 'question',
      part,
      short: 'Asked for this since?',
      ask: 'Has {who} since asked you for exactly this?',
      why: 'Somebody on the list who asks for one thing may have that one thing. The entry stays for everything else.',
      rules: ['settled.solicited-while-suppressed', 'pecr.dm.solicited'],
      answers: [
        { id: 'no', label: 'No', next: 'suppressed' },
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
      rules: ['settled.suppression-scope'],
      factKey: 'is-no-contact',
      answers: [
        { id: 'no', label: 'No', next: 'requested' },
        { id: 'yes', label: 'Yes', next: 'request-decide' },
      ],
    },
    'is-under-18': under18('subscriber'),
    'own-rule-under-18': {
      kind: 'question',
      part,
      short: 'Own rule on under-18s?',
      ask: 'Do you have a rule of your own against marketing to under-18s?',
      why: 'A rule of your own may be stricter than the law.',
      rules: ['house.no-under-18', 'house.stricter-only'],
      factKey: 'own-rule-under-18',
      answers: [
        { id: 'none', label: 'No such rule', short: 'No', next: 'under-18-decide' },
        { id: 'forbids', label: 'Yes, and nobody has approved this', next: 'under-18-forbidden' },
      ],
    },
    subscriber: {
      kind: 'question',
      part,
      short: 'Whose line or mailbox?',
      ask: 'Who pays for the line or mailbox you would use?',
      why: 'Companies and public bodies have fewer of these protections than people. What counts is who has the contract, not who picks up. A name ending in Limited suggests a company and proves nothing.',
      rules: [
        'pecr.subscriber.corporate',
        'pecr.subscriber.individual',
        'pecr.subscriber.who',
        'pecr.subscriber.unknown',
        'settled.corporate-proof',
      ],
      factKey: 'subscriber',
      answers: [
        {
          id: 'individual',
          label: 'A person, or a business that is not a company',
          hint: 'Also a sole trader, an ordinary partnership, a club, or anybody’s private number.',
          next: exit,
        },
        {
          id: 'corporate',
          label: 'A company or public body, and we can prove it',
          short: 'A company',
          hint: 'A company or charity number is on file, or it is a known public body.',
          next: exit,
        },
        {
          id: 'corporate-unproved',
          label: 'A company or public body, but without proof',
          short: 'A company',
          next: exit,
          adds: [
            {
              say: 'Confirm the legal form, and note the company or charity number on the contact.',
              rules: ['settled.corporate-proof', 'pecr.subscriber.corporate'],
            },
          ],
        },
        {
          id: 'unknown',
          label: 'We do not know',
          short: 'Not known',
          hint: 'Then we treat it like a person.',
          next: exit,
        },
      ],
    },
    ...commonOutcomes,
  })
}
