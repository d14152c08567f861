import type { Answers } from '@core/flows/step'
import { automatedCall } from '@core/flows/trees/automated-call'
import { email } from '@core/flows/trees/email'
import { textMessage } from '@core/flows/trees/text-message'
import { fax } from '@core/flows/trees/fax'
import { liveCall } from '@core/flows/trees/live-call'
import { post } from '@core/flows/trees/post'
import { socialMessage } from '@core/flows/trees/social-message'
import type { ChannelTable } from './channel-table'

type Lines = Readonly<Record<string, Answers>>

/** Facts that only say why another fact is as it is; the flow asks for the other one. */
const onlyWhy = (...answers: readonly string[]): Lines => Object.fromEntries(answers.map((answer) => [answer, {}]))

/** Several answers of the key that are one in the flow. */
const all = (answers: readonly string[], line: Answers): Lines =>
  Object.fromEntries(answers.map((answer) => [answer, line]))

/** The same words in the key and in the flow. */
const same = (id: string, ...answers: readonly string[]): Lines =>
  Object.fromEntries(answers.map((answer) => [answer, { [id]: answer }]))

const yesNo = (id: string): Lines => same(id, 'yes', 'no')

const ages = (answer: string): Answers => ({
  'is-under-18': answer,
  'under-18-requested': answer,
  'under-18-asked-since': answer,
})

/** Every place a flow asks for the mark. */
const marked = (answer: string): Answers =>
  Object.fromEntries(
    ['service', 'asked-since', 'requested', 'call', 'ask', 'send', 'company', 'fax', 'letter', 'organisation']
      .concat(['leaflet', 'post', 'upload', 'advert'])
      .map((end) => [`no-contact-${end}`, answer]),
  )

const corporateForms = [
  'company',
  'llp',
  'scottish-partnership',
  'public-body',
  'corporation-sole',
  'royal-charter',
  'cio',
]
const individualForms = ['consumer', 'sole-trader', 'ordinary-partnership', 'club', 'personal-address']

const common: ChannelTable['facts'] = {
  CM2: { yes: { 'is-marketing': 'yes' }, no: { 'is-marketing': 'no' }, unknown: { 'is-marketing': 'not-sure' } },
  'CM2.kind': onlyWhy('care', 'service', 'rights', 'complaint', 'safety', 'breach'),
  'CM2.sender': { public: { 'who-sends': 'yes' }, other: { 'who-sends': 'no' } },
  'CM2.no-contact-at-all': { yes: marked('yes') },
  CM1: yesNo('is-suppressed'),
  'CM1.entry': onlyWhy(
    'all-marketing',
    'this-channel',
    'this-purpose',
    'other-channel',
    'other-purpose',
    'organisation',
  ),
  CM3: { yes: { 'asked-for-it': 'yes', 'asked-since': 'yes' }, no: { 'asked-for-it': 'no', 'asked-since': 'no' } },
  'CM3.answered': { yes: { 'asked-since': 'answered' } },
  CM4: { yes: ages('yes'), no: ages('no'), organisation: ages('no') },
  CM5: {
    ...all(corporateForms, { subscriber: 'corporate' }),
    ...all(individualForms, { subscriber: 'individual' }),
    unknown: { subscriber: 'unknown' },
  },
  'CM5.proof': { yes: {}, no: { subscriber: 'corporate-unproved' } },
}

/** Nobody asked, nobody is marked, no consent is overdue, unless the scenario says so. */
const usual: Answers = { ...marked('no'), ...ages('no'), 'asked-since': 'no', 'consent-review': 'no' }

const overdue: Answers = { 'consent-review': 'yes' }

const softOptIn: ChannelTable['facts'] = {
  EI3: yesNo('EI3'),
  'EI4.collected': {
    'on-or-after-5-february-2026': { 'EI4.collected': 'since' },
    'before-5-february-2026': { 'EI4.collected': 'before' },
    'not-by-the-charity': { 'EI4.collected': 'others' },
  },
  'EI4.interest': yesNo('EI4.interest'),
  'EI4.offered-then': yesNo('EI4.offered-then'),
  'EI4.offered-now': yesNo('EI4.offered-now'),
  'EI4.refused': yesNo('EI4.refused'),
  EI5: yesNo('EI5'),
  'EI5.source': onlyWhy('enquiry', 'bought', 'group', 'public', 'approach', 'trial', 'quotation'),
  'EI6.similar': yesNo('EI6.similar'),
  'EI6.offered-then': yesNo('EI6.offered-then'),
  'EI6.offered-now': yesNo('EI6.offered-now'),
  'EI6.refused': {
    no: { 'EI6.refused': 'no' },
    ...all(['this-address', 'general'], { 'EI6.refused': 'yes' }),
    ...all(['other-channel', 'other-address'], { 'EI6.refused': 'other' }),
  },
}

const company: ChannelTable['facts'] = {
  EC1: yesNo('EC1'),
  'EC2.indication': yesNo('EC2.indication'),
  EC3: { named: { EC3: 'yes' }, 'not-named': { EC3: 'no' } },
  EC4: { ready: { EC4: 'yes' }, 'not-ready': { EC4: 'no' } },
  'EC4.missing': onlyWhy('assessment', 'privacy-information', 'source'),
  EC5: yesNo('EC5'),
  'EC5.missing': onlyWhy('sender', 'opt-out', 'company-details'),
}

const limbs: Answers = {
  'EI6.similar': 'yes',
  'EI6.offered-then': 'yes',
  'EI6.refused': 'no',
  'EI6.offered-now': 'yes',
}
const sold: Answers = { SD3: 'no', EI3: 'no', EI5: 'yes', ...limbs }
const supported: Answers = {
  SD3: 'no',
  EI3: 'yes',
  'EI4.collected': 'since',
  'EI4.interest': 'yes',
  'EI4.offered-then': 'yes',
  'EI4.refused': 'no',
  'EI4.offered-now': 'yes',
}

const byMail = { email, sms: textMessage }
const publicFlows = {
  'flow.is-marketing': ['find-out-first'],
  'flow.is-marketing-public': ['find-out-first-public'],
}
const toPerson = ['EI1']
const toCompany = ['EC1']

/** Each way of reaching somebody, with its key. E-mail and text carry both trees: that of a person and of a company. */
export const channelTables: readonly ChannelTable[] = [
  {
    file: 'marketing-common.json',
    flow: { '': email },
    usual,
    facts: common,
    leads: { ...publicFlows, 'channel tree': [...toPerson, ...toCompany] },
    treatedAs: { individual: toPerson, corporate: toCompany },
  },
  {
    file: 'marketing-live-call.json',
    flow: liveCall,
    usual: { ...usual, 'calls-are-fine': 'no' },
    facts: {
      ...common,
      LC1: same('subject', 'claims', 'pension', 'other'),
      LC2: same('claims-consent', 'yes', 'no', 'overdue'),
      LC3: yesNo('pension-caller'),
      LC4: yesNo('told-not-to-call'),
      LC5: yesNo('sign-of-interest'),
      LC6: yesNo('screened'),
      LC7: yesNo('listed'),
      LC8: yesNo('calls-are-fine'),
      LC9: {
        ready: { 'named-person': 'yes', 'reason-and-notice': 'yes' },
        'not-ready': { 'named-person': 'yes', 'reason-and-notice': 'no' },
        'no-name': { 'named-person': 'no' },
      },
    },
    leads: {},
  },
  {
    file: 'marketing-automated-call.json',
    flow: automatedCall,
    usual,
    facts: {
      ...common,
      AC1: yesNo('AC1'),
      AC2: { ...yesNo('AC2'), overdue: { AC2: 'yes', ...overdue } },
      'AC2.consent': onlyWhy(
        'none',
        'live-calls',
        'general',
        'texts',
        'sister-company',
        'unnamed-partners',
        'pre-ticked',
        'withdrawn',
        'register-waiver',
      ),
      AC3: yesNo('AC3'),
      'AC3.missing': onlyWhy('address', 'name', 'number'),
    },
    leads: { 'flow.live-call': ['AC1.person'] },
  },
  {
    file: 'marketing-email-sms-individual.json',
    flow: byMail,
    usual,
    facts: {
      ...common,
      EI1: { ...yesNo('EI1'), overdue: { EI1: 'yes', ...overdue } },
      'EI1.consent': onlyWhy('other-channel', 'other-address', 'other-sender', 'pre-ticked', 'withdrawn', 'connection'),
      'EI2.indication': yesNo('EI2.indication'),
      'EI2.former-client': { yes: {} },
      ...softOptIn,
      EI7: yesNo('EI7'),
      'EI7.missing': onlyWhy('sender', 'opt-out', 'company-details'),
      EI8: {
        no: { EI8: 'no' },
        'refer-a-friend': { EI8: 'friend' },
        'third-party': { EI8: 'others' },
        'third-party-named': { EI8: 'others-named' },
      },
    },
    leads: { 'flow.email-corporate': toCompany },
  },
  {
    file: 'marketing-email-corporate.json',
    flow: byMail,
    usual,
    facts: { ...common, ...company },
    leads: { 'flow.emsms-individual': toPerson },
  },
  {
    file: 'marketing-social-message.json',
    flow: socialMessage,
    // The key has no scenario of a message to friends or for others; that reading counts for every electronic mail.
    usual: { ...usual, EI8: 'no' },
    facts: {
      ...common,
      SD1: { 'private-message': { SD1: 'private' }, 'public-post': { SD1: 'post' }, advert: { SD1: 'advert' } },
      SD2: { 'personal-profile': { SD2: 'profile' }, 'company-page': { SD2: 'company' } },
      SD3: {
        consent: { SD3: 'yes' },
        'consent-overdue': { SD3: 'yes', ...overdue },
        soft: sold,
        'charity-soft': supported,
        none: { SD3: 'no', EI3: 'no', EI5: 'no' },
      },
      'SD3.instead': {
        nothing: {},
        'email-consent': {},
        connection: { SD3: 'connection' },
        refused: { EI5: 'yes', ...limbs, 'EI6.refused': 'yes' },
        'before-the-date': { EI3: 'yes', 'EI4.collected': 'before' },
      },
      'SD3.indication': yesNo('EI2.indication'),
      SD4: yesNo('SD4'),
      'SD4.missing': onlyWhy('sender', 'opt-out'),
      SD5: yesNo('SD5'),
    },
    // The first question of that tree, about own rules, is answered by the scenario already.
    leads: { 'flow.email-corporate': ['EC3'] },
  },
  {
    file: 'marketing-fax.json',
    flow: fax,
    usual,
    facts: {
      ...common,
      FX1: onlyWhy('individual', 'unknown', 'corporate'),
      'FX1.consent': { ...yesNo('FX1'), overdue: { FX1: 'yes', ...overdue } },
      'FX1.instead': onlyWhy('nothing', 'calls', 'email', 'customer', 'other-sender'),
      FX2: {
        ...same('FX2', 'clear', 'objected', 'listed', 'not-screened'),
        'listed-with-override': { FX2: 'override' },
      },
      FX3: { yes: { FX3: 'yes', 'FX3-company': 'yes' }, no: { FX3: 'no', 'FX3-company': 'no' } },
      'FX3.missing': onlyWhy('name', 'address'),
    },
    leads: {},
  },
  {
    file: 'marketing-post.json',
    flow: post,
    usual: { ...usual, 'PO2.source': 'yes' },
    facts: {
      ...common,
      PO1: {
        named: { PO1: 'named' },
        unaddressed: { PO1: 'nobody' },
        ...all(['company', 'job-title'], { PO1: 'organisation' }),
      },
      PO2: { ready: { PO2: 'yes' }, 'not-ready': { PO2: 'no' }, 'consent-overdue': { PO2: 'yes', ...overdue } },
      'PO2.missing': onlyWhy('basis', 'privacy-information'),
      'PO2.source': { person: { 'PO2.source': 'yes' }, elsewhere: { 'PO2.source': 'no' } },
      PO3: {
        'not-screened-by-house': { PO3: 'not-checked' },
        'not-listed': { PO3: 'not-listed' },
        listed: { PO3: 'listed' },
      },
    },
    leads: {},
  },
]
