import { accessFlow } from '@core/flows/trees/access'
import { breachFlow } from '@core/flows/trees/breach'
import { cookies } from '@core/flows/trees/cookies'
import { erasureFlow } from '@core/flows/trees/erasure'
import { describe, expect, test } from 'vitest'
import { holds, wordsAt, type OtherCase } from './other-case'

// Written from the law digest (8.10 to 8.14) before anybody looked at the questions.
const noConsent = 'No consent needed'
const item = { CK1: 'stores', CK2: 'no', CK3: 'no', CK4: 'no', CK5: 'none' } as const
const counts = { CK4: 'yes', 'CK6.statistics': 'yes', 'CK7.statistics': 'yes' } as const
const looks = { CK5: 'appearance', 'CK6.appearance': 'yes', 'CK7.appearance': 'yes' } as const

const items: readonly OtherCase[] = [
  ['the log of the web server', { CK1: 'no' }, noConsent, ['cookie.gdpr-second', 'settled.cookies-extra']],
  [
    'sharing out the load',
    { CK2: 'yes', 'CK7.transmission': 'yes' },
    noConsent,
    ['cookie.transmission', 'cookie.inform-anyway', 'cookie.gdpr-second'],
  ],
  [
    'sharing out the load and counting',
    { CK2: 'yes', 'CK7.transmission': 'no' },
    'consent-needed',
    ['cookie.sole-purpose', 'cookie.banner'],
  ],
  ['signing in for a prescription', { CK3: 'yes', 'CK7.strict': 'yes' }, noConsent, ['cookie.strict']],
  ['signing in, and adverts', { CK3: 'yes', 'CK7.strict': 'no' }, 'consent-needed', ['cookie.sole-purpose']],
  ['own totals, told, with a switch', counts, noConsent, ['cookie.statistics', 'cookie.statistics.limits']],
  [
    'own totals, only the browser to switch them off',
    { ...counts, 'CK6.statistics': 'no' },
    'consent-needed',
    ['cookie.statistics.limits', 'cookie.consent'],
  ],
  ['totals that feed adverts', { ...counts, 'CK7.statistics': 'no' }, 'consent-needed', ['cookie.sole-purpose']],
  ['recordings of visits', {}, 'consent-needed', ['cookie.consent', 'consent.standard', 'cookie.banner']],
  ['dark mode, told, with a switch', looks, noConsent, ['cookie.appearance'], ['cookie.statistics']],
  ['dark mode without a switch', { ...looks, 'CK6.appearance': 'no' }, 'consent-needed', ['cookie.appearance']],
  [
    'finding a caller for help: nothing to switch off',
    { CK5: 'emergency', 'CK7.emergency': 'yes' },
    noConsent,
    ['cookie.emergency'],
    ['cookie.statistics', 'cookie.appearance'],
  ],
  ['the same, and sold', { CK5: 'emergency', 'CK7.emergency': 'no' }, 'consent-needed', ['cookie.sole-purpose']],
  ['a fingerprint for adverts', { CK1: 'emitted' }, 'consent-needed', ['cookie.prohibition', 'consent.record']],
]

const alike = (question: string, answer: string) =>
  Object.fromEntries(
    'encrypted record risk people public exception high'.split(' ').map((way) => [`${question}.${way}`, answer]),
  )
const ours = {
  BR1: 'yes',
  BR2: 'no',
  BR3: 'no',
  BR4: 'no',
  BR5: 'risk',
  'BR6.risk': 'other',
  'BR6.high': 'other',
  BR7: 'none',
  ...alike('BR6.late', 'no'),
  ...alike('BR6.partial', 'no'),
  ...alike('BR8.organisations', 'no'),
  ...alike('BR8.police', 'no'),
}
const tellBoth = 'Tell the regulator and the people'

const breaches: readonly OtherCase[] = [
  ['planned maintenance', { BR1: 'no' }, 'No breach', ['settled.outage'], ['breach.72h']],
  ['traffic data of a telephone firm', { BR2: 'yes' }, 'Report as a provider', ['pecr.r5a.time'], ['breach.72h']],
  [
    'the list of a client: no 72 hours',
    { BR3: 'yes' },
    'Tell your client',
    ['breach.processor', 'settled.processor-clock', 'breach.prevent'],
    ['breach.72h'],
  ],
  [
    'an encrypted laptop with a backup, holding data on the staff of a client',
    { BR4: 'yes', ...alike('BR8.organisations', 'yes') },
    'Record only',
    ['breach.encrypted-laptop', 'breach.register', 'breach.client-orgs', 'breach.prevent'],
  ],
  [
    'a risk is unlikely, yet a theft',
    { BR5: 'unlikely', ...alike('BR8.police', 'yes') },
    'Record only',
    ['breach.police'],
  ],
  [
    'a risk',
    {},
    'Tell the regulator',
    ['breach.72h', 'breach.content', 'breach.register', 'breach.individuals.exceptions', 'breach.prevent'],
  ],
  ['a high risk', { BR5: 'high' }, tellBoth, ['breach.individuals', 'breach.individuals.content']],
  [
    'a high risk that is gone',
    { BR5: 'high', BR7: 'risk-removed' },
    'Tell the regulator',
    ['breach.individuals.exceptions'],
  ],
  [
    'a high risk for too many to write to',
    { BR5: 'high', BR7: 'disproportionate' },
    'Tell the regulator and the public',
    ['breach.individuals.exceptions', 'breach.individuals.content'],
  ],
  [
    'a practice in England',
    { 'BR6.risk': 'nhs-england' },
    'Tell the regulator',
    ['breach.dspt', 'breach.caldicott', 'settled.dspt'],
  ],
  ['too late', alike('BR6.late', 'yes'), 'Tell the regulator', ['breach.late']],
  ['half of it is not known yet', alike('BR6.partial', 'yes'), 'Tell the regulator', ['breach.phased']],
]

const plain = {
  'who-is-asking': 'yes',
  unfounded: 'no',
  'what-they-want': 'erased',
  ground: 'not-needed',
  'care-record': 'no',
  exception: 'none',
  'still-open': 'no',
  'still-open-part': 'no',
  'still-open-claims': 'no',
  'claims-reach': 'part',
  'exception-reach': 'part',
} as const

const erasures: readonly OtherCase[] = [
  ['nobody knows who asks', { 'who-is-asking': 'no' }, 'Ask first', ['rights.id', 'sar.start']],
  ['unfounded, and it shows', { unfounded: 'yes' }, 'Refuse', ['rights.refuse.letter', 'complaint.notice']],
  [
    'no more letters, please',
    { 'what-they-want': 'no-marketing' },
    'Stop marketing',
    ['object.confirm', 'suppress.vs-erasure'],
  ],
  [
    'no ground',
    { ground: 'none' },
    'Refuse',
    ['erase.grounds', 'object.general', 'restrict.when', 'rights.refuse.letter'],
  ],
  ['the ground that is not in force', { ground: 'malicious' }, 'Refuse', ['erase.grounds'], ['erase.malicious']],
  [
    'coaching notes on consent that was taken back',
    { ground: 'consent-withdrawn' },
    'Erase',
    ['erase.paper', 'erase.backup', 'erase.notify', 'erase.public', 'erase.log-minimal', 'suppress.keep'],
  ],
  ['the record of a practice', { 'care-record': 'all' }, 'Refuse', ['erase.gp', 'rect.duty', 'settled.erasure-order']],
  [
    'a patient who also had a newsletter',
    { 'care-record': 'part' },
    'Erase a part',
    ['erase.gp', 'rect.duty', 'erase.notify', 'rights.refuse.letter'],
  ],
  ['invoices for tax', { exception: 'legal-duty' }, 'Erase a part', ['erase.exceptions', 'erase.public']],
  ['all of it for a law', { exception: 'legal-duty', 'exception-reach': 'all' }, 'Refuse', ['erase.exceptions']],
  ['an open complaint', { 'still-open': 'yes' }, 'Finish that first', ['rights.offence', 'settled.retention-extra']],
]

const asked = {
  SA1: 'own',
  SA2: 'yes',
  'SA2.behalf': 'yes',
  'SA2.child': 'yes',
  SA3: 'no',
  SA4: 'no',
  SA6: 'no',
  'SA7.people': 'no',
  'SA7.health': 'no',
  'SA7.health.also': 'no',
  'SA7.other': 'no',
  'SA7.other.also': 'no',
  SA8: 'no',
} as const

const requests: readonly OtherCase[] = [
  [
    'said on the phone',
    {},
    'Answer it',
    ['rights.any-form', 'rights.log', 'sar.search', 'rec.sar', 'complaint.notice'],
  ],
  ['somebody who has died', { SA1: 'deceased' }, 'Other rules', ['sar.recognise']],
  [
    'a solicitor without a letter',
    { SA1: 'behalf', 'SA2.behalf': 'no' },
    'Ask for authority',
    ['sar.authority', 'sar.start'],
  ],
  ['a girl of 14 in Scotland', { SA1: 'child' }, 'Answer it', ['sar.children']],
  ['excessive, against a fee', { SA3: 'fee' }, 'Ask for the fee', ['rights.fee', 'sar.start']],
  [
    'much is held, no answer yet',
    { SA4: 'open' },
    'Ask what they mean',
    ['sar.pause', 'sar.pause.conditions', 'rights.offence'],
  ],
  ['they will not narrow it down', { SA4: 'answered' }, 'Answer it', ['sar.pause', 'sar.search']],
  ['complex, told in time', { SA6: 'yes', 'SA6.notice': 'in-time' }, 'Answer it', ['sar.extend', 'sar.extend.notice']],
  ['complex, told too late', { SA6: 'yes', 'SA6.notice': 'late' }, 'Answer it', ['sar.extend.notice'], ['sar.extend']],
  ['a neighbour is in it', { 'SA7.people': 'yes' }, 'Answer it', ['sar.third-party']],
  ['health data', { 'SA7.health': 'yes' }, 'Answer it', ['sar.health']],
  [
    'all of it is advice from a lawyer',
    { 'SA7.other': 'yes', SA8: 'yes' },
    'Refuse',
    ['sar.exemptions', 'rights.refuse.letter'],
  ],
]

describe('cookies', () => holds(cookies, item, items))
describe('a breach', () => holds(breachFlow, ours, breaches))
describe('erasure', () => holds(erasureFlow, plain, erasures))
describe('access', () => holds(accessFlow, asked, requests))

test('an encrypted loss that touches a client is told to the client', () => {
  const said = wordsAt(breachFlow, { ...ours, BR4: 'yes', ...alike('BR8.organisations', 'yes') })
  expect(said).toContain('Write to the organisations')
  expect(said).not.toContain('tell nobody')
})

test('the care board hears of it where the contract of a practice asks for that', () => {
  expect(wordsAt(breachFlow, { ...ours, 'BR6.risk': 'nhs-england' })).toContain('integrated care board')
})

test('a health professional needs no other opinion, and nor does what the person knows', () => {
  const said = wordsAt(accessFlow, { ...asked, 'SA7.health': 'yes' })
  expect(said).toMatch(/Unless you are the right health professional, or the person knows it already/u)
  expect(said).toMatch(/told you in confidence/u)
})

test('the law on the records of the dead has a name in each nation', () => {
  expect(wordsAt(accessFlow, { ...asked, SA1: 'deceased' })).toMatch(/Records Act 1990, in Northern Ireland .* 1993/u)
})

test('a fee is open for an unfounded request as well', () => {
  expect(wordsAt(accessFlow, { ...asked, SA3: 'fee' })).toContain('unfounded or excessive')
})

test('what is open besides an access request is closed first', () => {
  expect(wordsAt(erasureFlow, { ...plain, 'still-open': 'yes' })).toContain('A complaint, a claim or an investigation')
})
