import type { Answers } from '@core/flows/step'
import { email } from '@core/flows/trees/email'
import { socialMessage } from '@core/flows/trees/social-message'
import { textMessage } from '@core/flows/trees/text-message'
import { describe } from 'vitest'
import { holds, marked, type ContactCase } from './contact-case'

// Written from the law digest (8.3 to 8.5 and 8.14) before anybody looked at the questions.
const noYes: Answers = { EI1: 'no', EI2: 'none', EI3: 'no', EI5: 'no', EI7: 'yes', EC1: 'yes', EC2: 'no', EC5: 'yes' }
const aYes: Answers = { EI1: 'yes' }
const bought: Answers = {
  EI5: 'yes',
  'EI6.similar': 'yes',
  'EI6.offered-then': 'yes',
  'EI6.refused': 'no',
  'EI6.offered-now': 'yes',
}
const gave: Answers = {
  EI3: 'yes',
  'EI4.collected': 'since',
  'EI4.interest': 'yes',
  'EI4.offered-then': 'yes',
  'EI4.refused': 'no',
  'EI4.offered-now': 'yes',
}
const firm: Answers = { subscriber: 'corporate', EC3: 'yes', EC4: 'yes' }
const toPeople = ['consent.record', 'basis.after-pecr', 'object.inform', 'optout.now'] as const
const toFirms = [
  'pecr.r22.corporate',
  'pecr.unsub.every-message',
  'suppress.organisation',
  'object.marketing',
  'retention.defaults',
] as const

const toAPerson: readonly ContactCase[] = [
  ['a yes to this, all shown', aYes, 'allowed-with-duties', toPeople],
  [
    'a yes whose day for a second look has passed',
    { ...aYes, 'consent-review': 'yes' },
    'human-decision',
    ['settled.consent-overdue'],
  ],
  ['a yes, and the message hides who sends it', { ...aYes, EI7: 'no' }, 'blocked', ['pecr.r23'], { mendable: true }],
  ['asked for a quote and never bought', bought, 'allowed-with-duties', toPeople],
  [
    'details from a bought list or a sister company',
    {},
    'consent-needed',
    ['pecr.r22.consent', 'pecr.r22.soft.limits', 'list.bought.email'],
  ],
  ['a customer, offered something else', { ...bought, 'EI6.similar': 'no' }, 'consent-needed', ['pecr.r22.soft']],
  [
    'a customer who had no way to refuse at the order',
    { ...bought, 'EI6.offered-then': 'no' },
    'consent-needed',
    ['pecr.r22.soft'],
  ],
  ['a customer who refused calls only', { ...bought, 'EI6.refused': 'other' }, 'allowed-with-duties', toPeople],
  [
    'a customer who refused this way: remembered on the list',
    { ...bought, 'EI6.refused': 'yes' },
    'consent-needed',
    ['settled.refusal-scope', 'suppress.keep', 'optout.now'],
  ],
  [
    'a donor who refused this way: remembered on the list',
    { ...gave, 'EI4.refused': 'yes' },
    'consent-needed',
    ['settled.refusal-scope', 'suppress.keep', 'optout.now'],
  ],
  [
    'a customer, and the message has no way out',
    { ...bought, 'EI6.offered-now': 'no' },
    'consent-needed',
    ['pecr.unsub.every-message'],
  ],
  [
    'a donor of 4 February 2026',
    { ...gave, 'EI4.collected': 'before' },
    'consent-needed',
    ['pecr.r22.charity.no-retro'],
  ],
  ['a donor of 5 February 2026', gave, 'allowed-with-duties', toPeople],
  [
    'a charity with a list from another charity',
    { ...gave, 'EI4.collected': 'others' },
    'consent-needed',
    ['pecr.r22.charity.no-retro'],
  ],
  ['a passer-by in the shop of a charity', { ...gave, 'EI4.interest': 'no' }, 'consent-needed', ['pecr.r22.charity']],
  ['a charity selling cards to a buyer of cards', bought, 'allowed-with-duties', toPeople],
  [
    'own rule on interest, a customer who showed none',
    { ...bought, EI2: 'sign', 'EI2.indication': 'no' },
    'blocked',
    ['house.positive-indication-only', 'house.stricter-only'],
    { byHouse: true },
  ],
  [
    'own rule on interest met, and nothing else: a sign is no consent',
    { EI2: 'sign', 'EI2.indication': 'yes', 'EI2.former-client': 'no' },
    'consent-needed',
    ['pecr.r22.consent'],
  ],
  [
    'to be passed on to friends, with a yes of the first',
    { ...aYes, EI8: 'friend' },
    'blocked',
    ['refer.friend', 'settled.friend-and-third-party'],
  ],
  [
    'the offer of a partner their yes does not name',
    { ...aYes, EI8: 'others' },
    'consent-needed',
    ['consent.indirect', 'settled.friend-and-third-party'],
  ],
  ['the offer of a partner their yes names', { ...aYes, EI8: 'others-named' }, 'allowed-with-duties', toPeople],
  ['no yes, no contact at all', marked('yes'), 'human-decision', ['settled.suppression-scope']],
  ['a yes, no contact at all', { ...aYes, ...marked('yes') }, 'human-decision', ['settled.suppression-scope']],
  [
    'a private mailbox or phone of the director of a company',
    { ...firm, EC1: 'no' },
    'consent-needed',
    ['pecr.r22.consent'],
  ],
  ['nobody knows what they are', { subscriber: 'unknown' }, 'consent-needed', ['pecr.r22.consent']],
]

const toAFirm: readonly ContactCase[] = [
  ['a named buyer, everything on file', firm, 'allowed-with-duties', toFirms],
  ['a general mailbox, nothing on file', { ...firm, EC3: 'no', EC4: 'no' }, 'allowed-with-duties', toFirms],
  [
    'a named buyer, no assessment',
    { ...firm, EC4: 'no' },
    'human-decision',
    ['pecr.named-business-contact', 'lia.test', 'list.public-source'],
  ],
  [
    'a company whose number nobody noted',
    { ...firm, subscriber: 'corporate-unproved' },
    'allowed-with-duties',
    ['settled.corporate-proof', ...toFirms],
  ],
  [
    'own rule on companies, no sign',
    { ...firm, EC2: 'yes', 'EC2.indication': 'no' },
    'blocked',
    ['house.corporate-as-individual', 'house.stricter-only', 'pecr.r22.eprivacy-note'],
    { byHouse: true },
  ],
  [
    'own rule on companies met, no assessment: a sign replaces nothing',
    { ...firm, EC2: 'yes', 'EC2.indication': 'yes', EC4: 'no' },
    'human-decision',
    ['lia.test'],
  ],
  ['no way out in it', { ...firm, EC5: 'no' }, 'blocked', ['pecr.r23', 'pecr.unsub.every-message'], { mendable: true }],
]

const onlyEmail: readonly ContactCase[] = [
  [
    'the details of the company are missing',
    { ...aYes, EI7: 'no' },
    'blocked',
    ['pecr.email.company-details'],
    { mendable: true },
  ],
  [
    'the same to a company',
    { ...firm, EC5: 'no' },
    'blocked',
    ['pecr.email.company-details', 'settled.company-details'],
    { mendable: true },
  ],
  [
    'a brochure they asked for: the details of the company belong in it all the same',
    { 'asked-for-it': 'yes' },
    'allowed-with-duties',
    ['pecr.dm.solicited', 'pecr.r23', 'pecr.email.company-details'],
  ],
  [
    'a former client with an own rule, though a sale would carry it',
    { ...bought, EI2: 'former', 'EI2.former-client': 'yes' },
    'blocked',
    ['house.former-client-opt-in', 'house.stricter-only'],
    { byHouse: true },
  ],
]

const onlyText: readonly ContactCase[] = [
  [
    'the details of the company are asked of e-mails only',
    { ...aYes, EI7: 'no' },
    'blocked',
    ['pecr.r23'],
    { mendable: true, unlike: ['pecr.email.company-details'] },
  ],
]

const aMessage: Answers = { ...noYes, SD1: 'private', SD2: 'profile', SD3: 'no', SD4: 'yes' }
const social: readonly ContactCase[] = [
  [
    'the profile of the director of a company, and no yes',
    { subscriber: 'corporate' },
    'consent-needed',
    ['pecr.r22.scope', 'pecr.r22.consent'],
  ],
  ['only accepted a connection', { SD3: 'connection' }, 'consent-needed', ['consent.standard']],
  [
    'a yes to messages, with a way to stop',
    { SD3: 'yes' },
    'allowed-with-duties',
    ['pecr.r23', 'consent.record', 'basis.after-pecr', 'object.inform', 'optout.now'],
  ],
  [
    'a yes, from an account under a made-up name',
    { SD3: 'yes', SD4: 'no' },
    'blocked',
    ['pecr.r23'],
    { mendable: true },
  ],
  ['a customer, everything of the exception met', bought, 'allowed-with-duties', ['consent.record']],
  ['a donor since February 2026', gave, 'allowed-with-duties', ['consent.record']],
  [
    'a yes, to be passed on to friends',
    { SD3: 'yes', EI8: 'friend' },
    'blocked',
    ['refer.friend', 'settled.friend-and-third-party'],
  ],
  [
    'a yes that does not name the partner it promotes',
    { SD3: 'yes', EI8: 'others' },
    'consent-needed',
    ['consent.indirect', 'settled.friend-and-third-party'],
  ],
  ['the page of a sole trader, and no yes', { SD2: 'other-page' }, 'consent-needed', ['pecr.r22.consent']],
  ['the page of a company, nobody named', { SD2: 'company', EC3: 'no' }, 'allowed-with-duties', toFirms],
  [
    'own rule on interest, a donor who showed none',
    { ...gave, EI2: 'sign', 'EI2.indication': 'no' },
    'blocked',
    ['house.positive-indication-only'],
    { byHouse: true },
  ],
  ['a list of donors uploaded for an advert', { SD1: 'advert', SD5: 'yes' }, 'human-decision', ['social.ads']],
  ['an advert to a town', { SD1: 'advert', SD5: 'no' }, 'allowed', ['cookie.prohibition']],
  ['a post for everybody', { SD1: 'post' }, 'allowed', ['pecr.dm.directed']],
]

describe('messages, judged by a second reading of the law', () => {
  holds(email, noYes, [...toAPerson, ...toAFirm, ...onlyEmail])
  holds(textMessage, noYes, [...toAPerson, ...toAFirm, ...onlyText])
  holds(socialMessage, aMessage, social)
})
