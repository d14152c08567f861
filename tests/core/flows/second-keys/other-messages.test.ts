import { isMarketingFlow } from '@core/flows/trees/is-marketing'
import { isMarketingPublicFlow } from '@core/flows/trees/is-marketing-public'
import { pecrApplies } from '@core/flows/trees/pecr-applies'
import { describe } from 'vitest'
import { holds, type OtherCase } from './other-case'

// Written from the law digest (sections 6, 8.8, 8.9 and 8.14) before anybody looked at the questions.
const not = 'Not marketing'
const is = 'Marketing'
const care = (message: string) => ({ 'psm.gp-table': 'care', 'psm.gp-table.care': message })
const service = (message: string) => ({ 'psm.gp-table': 'service', 'psm.gp-table.service': message })
const asking = (message: string) => ({ 'psm.gp-table': 'asking', 'psm.gp-table.asking': message })
const staff = (message: string) => ({ 'psm.gp-table': 'staff', 'psm.gp-table.staff': message })
const cautious = { 'psm.gp-table.policy': 'asks-consent', 'PM4.policy': 'asks-consent' } as const

const ofPractice: readonly OtherCase[] = [
  ['a reminder', care('appointment-reminder'), not, ['psm.gp-table', 'basis.list', 'notice.13', 'acc.record']],
  ['a result, under the cautious policy', { ...cautious, ...care('test-result-ready') }, not, ['settled.care-is-care']],
  ['a flu invitation, under the cautious policy', { ...cautious, ...care('nhs-invitation') }, not, ['psm.gp-table']],
  [
    'a diabetes review, under the cautious policy: health data picks the people',
    { ...cautious, ...care('long-term-review') },
    not,
    ['settled.care-is-care', 'special.health', 'confidential.patient'],
  ],
  [
    'a new NHS course for people with diabetes',
    service('condition-group-service'),
    not,
    ['psm.task-test', 'psm.basis', 'psm.if-not', 'special.health', 'confidential.patient', 'acc.record'],
  ],
  [
    'the same under the cautious policy',
    { ...cautious, ...service('condition-group-service') },
    'consent-needed',
    ['psm.seed2-conflict', 'house.cautious-nhs'],
  ],
  ['a stop-smoking campaign of the NHS', service('nhs-campaign'), not, ['psm.task-test', 'psm.basis', 'acc.record']],
  ['the same of a private provider', service('private-campaign'), is, ['psm.marketing-examples', 'psm.if-marketing']],
  [
    'the NHS App, under the cautious policy',
    { ...cautious, ...service('portal') },
    not,
    ['psm.if-not', 'notice.13', 'acc.record'],
    ['special.health'],
  ],
  ['a travel clinic with its prices', service('private-service'), is, ['psm.marketing-examples']],
  ['the offer of a care home', service('partner-offer'), is, ['psm.marketing-examples']],
  ['a newsletter with one advert', service('mixed-newsletter'), is, ['psm.gp-table']],
  ['the Friends and Family Test', asking('survey'), not, ['pecr.dm.research', 'acc.record']],
  ['the same with an offer in it', asking('survey-that-sells'), is, ['psm.gp-table']],
  ['ethical research', asking('research'), not, ['pecr.dm.research']],
  ['the patient group, neutral', asking('ppg-neutral'), not, ['psm.gp-table']],
  ['the patient group, looking for donors', asking('ppg-promotional'), is, ['psm.gp-table']],
  ['a charity run', asking('fundraising'), is, ['suppress.check', 'psm.marketing-examples']],
  ['a rota', staff('staff-rota'), not, ['pecr.dm.service-message', 'settled.suppression-scope', 'acc.record']],
  ['a discount for staff', staff('staff-discount'), is, ['psm.gp-table']],
]

const task = {
  'psm.gp-table': 'other',
  'psm.gp-table.policy': 'none',
  PM1: 'no',
  PM2: 'no',
  PM3: 'no',
  PM4: 'no',
  'PM4.policy': 'none',
  PM5: 'yes',
  PM6: 'named',
  PM7: 'no',
  PM8: 'yes',
  'PM8.health-selects': 'no',
} as const

const ofPublicBody: readonly OtherCase[] = [
  [
    'a helpline of the council',
    {},
    not,
    ['psm.basis', 'psm.if-not', 'security.measures', 'acc.record'],
    ['special.health'],
  ],
  ['picked by health data', { 'PM8.health-selects': 'yes' }, not, ['special.health', 'confidential.patient']],
  ['an answer to a complaint', { PM1: 'yes' }, not, ['pecr.dm.service-message']],
  ['a notice that a regulator wants sent', { PM1: 'regulator' }, not, ['pecr.dm.service-message', 'acc.record']],
  ['a gym class at a price, in the public role', { PM2: 'yes' }, is, ['psm.marketing-examples']],
  ['council news with a line for a sponsor', { PM3: 'yes' }, is, ['pecr.dm.mixed']],
  ['health promotion, no own policy', { PM4: 'yes' }, not, ['psm.basis']],
  [
    'health promotion, cautious policy, even with a task to name',
    { PM4: 'yes', 'PM4.policy': 'asks-consent' },
    'consent-needed',
    ['house.cautious-nhs'],
  ],
  ['the private clinic of the same doctors', { PM5: 'no' }, 'More questions', ['psm.gp-authority']],
  ['nobody can name the task', { PM6: 'none' }, is, ['psm.task-test', 'psm.if-marketing']],
  ['a poster would do', { PM7: 'yes' }, is, ['psm.task-test']],
  ['a poster would do, and the words are neutral', { PM7: 'yes-neutral' }, not, ['settled.care-is-care', 'acc.record']],
  ['“keep your surgery alive”', { PM8: 'tone' }, 'human-decision', ['psm.tone', 'settled.care-is-care']],
  ['sent to everybody', { PM8: 'too-wide' }, 'human-decision', ['psm.task-test']],
]

const promotes = { IM1: 'yes', IM2: 'yes', IM4: 'no', IM5: 'no' } as const
const oneRole = {
  IM5: 'one-role',
  CM1: 'no',
  'IM6.role-reference': 'yes',
  'IM6.general-promotion': 'no',
  'IM6.opt-out': 'yes',
  'IM6.on-file': 'current',
  'IM6.mark': 'no',
} as const
const ownView = 'Not marketing, your own view'

const general: readonly OtherCase[] = [
  ['the same banner for everybody', { IM1: 'no' }, not, ['pecr.dm.directed']],
  ['an invoice', { IM2: 'no', IM3: 'service' }, not, ['pecr.dm.service-message', 'pecr.dm.mixed', 'notice.13']],
  ['an invoice with an offer at its foot', {}, is, ['pecr.dm.mixed', 'suppress.check']],
  ['a product recall', { IM2: 'no', IM3: 'safety' }, not, ['pecr.dm.service-message']],
  ['a letter that the financial regulator orders', { IM2: 'no', IM3: 'regulator' }, not, ['acc.record']],
  ['a survey that feeds no list', { IM2: 'no', IM3: 'research' }, not, ['pecr.dm.research']],
  ['nobody is sure', { IM2: 'no', IM3: 'unsure' }, is, ['pecr.dm.definition']],
  ['a campaign for a park', {}, is, ['pecr.dm.aims']],
  ['a council on its recycling', { IM4: 'yes' }, 'More questions', ['psm.task-test']],
  ['a bare birthday card', { IM2: 'greeting', 'IM2.greeting': 'no' }, 'human-decision', ['settled.greeting']],
  ['a birthday card with a voucher', { IM2: 'greeting', 'IM2.greeting': 'yes' }, is, ['settled.greeting']],
  ['one role, the view on file', oneRole, ownView, ['settled.specific-opportunity', 'optout.now', 'acc.record']],
  [
    'one role, the day for a second look has passed',
    { ...oneRole, 'IM6.on-file': 'past-review' },
    'human-decision',
    ['settled.specific-opportunity', 'settled.no-looser'],
  ],
  ['one role and a line of praise', { ...oneRole, 'IM6.general-promotion': 'yes' }, is, ['pecr.dm.mixed']],
  ['one role and no way out', { ...oneRole, 'IM6.opt-out': 'no' }, is, ['settled.specific-opportunity']],
  ['one role, to somebody who refused', { ...oneRole, CM1: 'yes' }, 'blocked', ['suppress.check', 'object.marketing']],
  ['one role, no contact at all', { ...oneRole, 'IM6.mark': 'yes' }, 'human-decision', ['settled.suppression-scope']],
  ['recruiting services to a firm', { IM5: 'services' }, is, ['pecr.dm.definition']],
]

const none = { markets: 'no', devices: 'no', directory: 'no', provider: 'no' } as const
const also = { 'devices.too': 'no', 'directory.too': 'no', 'provider.too': 'no' } as const
const applies = 'Yes, it applies'

const inScope: readonly OtherCase[] = [
  ['letters only', {}, 'No, it does not', ['pecr.applies', 'pecr.instigator', 'pecr.scope']],
  [
    'only a visitor counter',
    { devices: 'yes' },
    applies,
    ['cookie.prohibition', 'cookie.audit-row'],
    ['pecr.r5a.time'],
  ],
  ['a printed list of members', { directory: 'yes' }, applies, ['pecr.directories', 'pecr.penalty']],
  [
    'Wi-Fi sold to the public',
    { provider: 'yes' },
    applies,
    ['pecr.r5a.who', 'pecr.r5a.time', 'pecr.traffic-location'],
  ],
  ['a firm rings for us', { markets: 'yes' }, applies, ['pecr.scope'], ['cookie.audit-row', 'pecr.directories']],
]

describe('the typical messages of a practice', () => holds(isMarketingPublicFlow, task, ofPractice))
describe('any public body', () => holds(isMarketingPublicFlow, task, ofPublicBody))
describe('anybody', () => holds(isMarketingFlow, promotes, general))
describe('does PECR apply', () => holds(pecrApplies, { ...none, ...also }, inScope))
