import type { ConsentState, ConsentStateName } from '@core/consents/consent-state'
import { charitySoftOptInFrom } from '@core/consents/charity-soft-opt-in'
import type { RuleId } from '@core/law/rules'
import type { MarketingContact, MarketingPoint } from '@core/marketing/marketing-contact'
import { mayMarket, type MarketingQuestion } from '@core/marketing/may-market'
import { maySend, owedMessages } from '@core/marketing/may-send'
import {
  lastSafeDay,
  type NumberScreening,
  type ScreeningRegister,
  type ScreeningResult,
} from '@core/screening/screening'
import type { Stop } from '@core/suppression/stop'
import { addDays } from '@core/time/add-days'
import { describe, expect, test } from 'vitest'

// Written from the law digest (sections 1 and 8) before anybody looked at the answers.
const today = '2026-11-24'
const person: MarketingContact = {
  id: 'c',
  kind: 'person',
  subscriberType: 'individual',
  legalForm: '',
  legalNumber: '',
  under18: false,
  noContactAtAll: false,
  source: 'Enquiry form',
}
const buyer: MarketingContact = {
  ...person,
  subscriberType: 'corporate',
  legalForm: 'company',
  legalNumber: '01234567',
}
const firm: MarketingContact = { ...buyer, kind: 'organisation' }
const trader: MarketingContact = { ...person, subscriberType: 'sole-trader-or-partnership', legalForm: 'sole-trader' }
const points = {
  email: { id: 'p', kind: 'email', value: 'sam@larkfield.example', label: '', subscriberType: '' },
  webmail: { id: 'p', kind: 'email', value: 'sam.quill@gmail.com', label: '', subscriberType: '' },
  office: { id: 'p', kind: 'email', value: 'info@larkfield.example', label: '', subscriberType: '' },
  phone: { id: 'p', kind: 'phone', value: '01632 960 142', label: 'work', subscriberType: '' },
  profile: { id: 'p', kind: 'social', value: 'sam-quill', label: '', subscriberType: '' },
  letter: { id: 'p', kind: 'post', value: '1 Mill Lane, Hexham', label: '', subscriberType: '' },
} as const satisfies Record<string, MarketingPoint>

const usualPoint: Record<MarketingQuestion['channel'], MarketingPoint> = {
  email: points.email,
  sms: points.phone,
  'live-call': points.phone,
  'automated-call': points.phone,
  'social-dm': points.profile,
  post: points.letter,
  fax: points.phone,
}

type Asked = Partial<MarketingQuestion> & { readonly state?: ConsentStateName; readonly cell?: Partial<ConsentState> }

function ask(channel: MarketingQuestion['channel'], { state = 'never-asked', cell = {}, ...more }: Asked) {
  const isNew = state === 'never-asked'
  const one: ConsentState = {
    channel,
    purpose: 'services',
    pointId: 'p',
    state,
    since: isNew ? '' : '2026-06-02',
    reviewOn: '',
    wording: null,
    eventId: isNew ? null : 'e',
    claimed: false,
    ...cell,
  }
  return mayMarket({
    contact: person,
    point: usualPoint[channel],
    channel,
    purpose: 'services',
    consents: [one],
    stops: [],
    isCharity: false,
    today,
    ...more,
  })
}

const assessment = { id: 'a', signedOn: '2026-05-04', reviewOn: '2027-05-04' }
const looked = (
  daysAgo: number,
  registers: readonly ScreeningRegister[],
  result: ScreeningResult = 'not-listed',
): NumberScreening => {
  const checkedOn = addDays(today, -daysAgo)
  const one = { checkedOn, result, source: 'Checker', lastSafeOn: lastSafeDay(checkedOn) }
  return Object.fromEntries(registers.map((register) => [register, { ...one, register }]))
}
const stop = (more: Partial<Stop> = {}): Stop => ({
  id: 's',
  matchedBy: 'person',
  channels: [],
  purposes: [],
  askedOn: '2026-03-02',
  source: 'They wrote',
  requestId: null,
  reference: '',
  ...more,
})

type Row = readonly [
  situation: string,
  channel: MarketingQuestion['channel'],
  facts: Asked,
  verdict: string,
  rules: readonly RuleId[],
  unlike?: readonly RuleId[],
]

const mail: readonly Row[] = [
  [
    'a yes to e-mail',
    'email',
    { state: 'given' },
    'allowed-with-duties',
    ['pecr.r22.consent', 'consent.record', 'pecr.r23'],
  ],
  [
    'a yes to texts only',
    'email',
    { state: 'given', cell: { channel: 'sms' } },
    'consent-needed',
    ['consent.specific'],
  ],
  [
    'a yes for the old address',
    'email',
    { state: 'given', cell: { pointId: 'old' } },
    'consent-needed',
    ['consent.specific'],
  ],
  ['a yes to news, used for an appeal', 'email', { state: 'given', purpose: 'fundraising' }, 'consent-needed', []],
  [
    'the day of a yes has passed',
    'email',
    { state: 'given', cell: { reviewOn: '2026-11-23' } },
    'human-decision',
    ['settled.consent-overdue'],
  ],
  ['the day of a yes is today', 'email', { state: 'given', cell: { reviewOn: today } }, 'allowed-with-duties', []],
  ['a yes that had an end, and it came', 'email', { state: 'expired' }, 'consent-needed', ['pecr.r22.consent']],
  ['taken back', 'email', { state: 'withdrawn' }, 'blocked', ['consent.withdraw', 'optout.now', 'object.marketing']],
  ['a list says they agreed', 'email', { cell: { claimed: true } }, 'consent-needed', ['consent.standard']],
  [
    'a customer hears of more of the same, and of nothing else',
    'email',
    { state: 'soft-opt-in' },
    'allowed-with-duties',
    ['pecr.r22.soft', 'pecr.r22.soft.limits', 'pecr.unsub.every-message', 'basis.after-pecr'],
  ],
  [
    'a customer, asked for a gift',
    'email',
    { state: 'soft-opt-in', purpose: 'fundraising', cell: { purpose: 'fundraising' } },
    'consent-needed',
    [],
  ],
  [
    'a donor of 4 February 2026',
    'email',
    { state: 'charity-soft-opt-in', isCharity: true, cell: { since: addDays(charitySoftOptInFrom, -1) } },
    'consent-needed',
    ['pecr.r22.charity.no-retro'],
  ],
  [
    'a donor of 5 February 2026',
    'email',
    { state: 'charity-soft-opt-in', isCharity: true, cell: { since: charitySoftOptInFrom } },
    'allowed-with-duties',
    ['pecr.r22.charity', 'pecr.unsub.every-message'],
  ],
  [
    'the same, to a social enterprise',
    'email',
    { state: 'charity-soft-opt-in' },
    'consent-needed',
    ['pecr.r22.charity'],
  ],
  ['a buyer at a company, nothing written down', 'email', { contact: buyer }, 'human-decision', ['lia.test']],
  [
    'a buyer at a company, with an assessment',
    'email',
    { contact: buyer, assessment },
    'allowed-with-duties',
    [
      'pecr.r22.corporate',
      'pecr.unsub.every-message',
      'suppress.organisation',
      'optout.now',
      'retention.defaults',
      'notice.14',
    ],
  ],
  [
    'a buyer whose details came from nobody knows where',
    'email',
    { contact: { ...buyer, source: '' }, assessment },
    'human-decision',
    ['list.public-source'],
  ],
  [
    'the general mailbox of a company',
    'email',
    { contact: firm, point: points.office },
    'allowed-with-duties',
    ['pecr.r22.corporate', 'suppress.organisation', 'optout.now', 'pecr.r23'],
  ],
  [
    'a company without its number',
    'email',
    { contact: { ...firm, legalNumber: '' }, point: points.office },
    'allowed-with-duties',
    ['settled.corporate-proof'],
  ],
  [
    'the private mailbox of a buyer',
    'email',
    { contact: buyer, point: points.webmail, assessment },
    'consent-needed',
    ['pecr.subscriber.who'],
  ],
  ['a sole trader', 'email', { contact: trader, assessment }, 'consent-needed', ['pecr.subscriber.individual']],
  [
    'an ordinary partnership put down as a company',
    'email',
    { contact: { ...buyer, legalForm: 'partnership' }, assessment },
    'consent-needed',
    ['settled.corporate-proof'],
  ],
  [
    'a public body',
    'email',
    { contact: { ...firm, legalForm: 'public-body', legalNumber: '' }, point: points.office },
    'allowed-with-duties',
    [],
    ['settled.corporate-proof'],
  ],
  ['the profile of a buyer', 'social-dm', { contact: buyer, assessment }, 'consent-needed', ['pecr.r22.scope']],
  [
    'everybody at a company said no',
    'email',
    { contact: buyer, assessment, stops: [stop({ matchedBy: 'domain' })] },
    'blocked',
    ['suppress.check'],
  ],
  [
    'said no to texts, gets an e-mail',
    'email',
    { state: 'soft-opt-in', stops: [stop({ channels: ['sms'] })] },
    'allowed-with-duties',
    [],
  ],
  [
    'said no to appeals, gets news',
    'email',
    { state: 'given', stops: [stop({ purposes: ['fundraising'] })] },
    'allowed-with-duties',
    [],
  ],
]

const calls: readonly Row[] = [
  ['never looked up', 'live-call', { assessment }, 'blocked', ['pecr.r21.tps', 'pecr.r21.screen-age']],
  [
    'looked up 27 days ago',
    'live-call',
    { assessment, screening: looked(27, ['tps', 'ctps']) },
    'allowed-with-duties',
    ['pecr.r21.cli', 'pecr.r24.live', 'object.inform', 'pecr.attempt', 'optout.now'],
  ],
  [
    'looked up 28 days ago',
    'live-call',
    { assessment, screening: looked(28, ['tps', 'ctps']) },
    'blocked',
    ['pecr.r21.28-days'],
  ],
  [
    'looked up 29 days ago',
    'live-call',
    { assessment, screening: looked(29, ['tps', 'ctps']) },
    'blocked',
    ['pecr.r21.28-days'],
  ],
  [
    'listed',
    'live-call',
    { assessment, screening: looked(3, ['tps'], 'listed') },
    'blocked',
    ['settled.listed-is-listed', 'pecr.r21.override'],
  ],
  [
    'listed, and said yes to calls on this number',
    'live-call',
    { state: 'given', screening: looked(3, ['tps'], 'listed') },
    'allowed-with-duties',
    ['settled.call-consent-first', 'pecr.r21.override', 'pecr.r21.cli'],
  ],
  [
    'listed, and said yes for another number',
    'live-call',
    { state: 'given', cell: { pointId: 'mobile' }, assessment, screening: looked(3, ['tps'], 'listed') },
    'blocked',
    ['settled.listed-is-listed'],
  ],
  [
    'said yes to calls, and its day has passed',
    'live-call',
    { state: 'given', cell: { reviewOn: '2026-11-23' } },
    'human-decision',
    ['settled.consent-overdue'],
  ],
  [
    'said no to calls',
    'live-call',
    { state: 'declined', assessment, screening: looked(3, ['tps', 'ctps']) },
    'blocked',
    ['pecr.r21.objection'],
  ],
  [
    'somebody on the same number said no',
    'live-call',
    { assessment, screening: looked(3, ['tps', 'ctps']), stops: [stop({ matchedBy: 'phone' })] },
    'blocked',
    ['suppress.check'],
  ],
  [
    'a business of unknown form, in one register of two',
    'live-call',
    { contact: { ...firm, subscriberType: 'unknown', legalForm: '', legalNumber: '' }, screening: looked(3, ['tps']) },
    'blocked',
    ['settled.unknown-business'],
  ],
  [
    'a switchboard',
    'live-call',
    { contact: firm, screening: looked(3, ['tps', 'ctps']) },
    'allowed-with-duties',
    ['pecr.r21.cli', 'pecr.attempt'],
  ],
  [
    'clear, nothing written down',
    'live-call',
    { screening: looked(3, ['tps', 'ctps']) },
    'human-decision',
    ['lia.test', 'li.marketing', 'notice.14'],
  ],
  [
    'a yes to calls, rung by a machine',
    'automated-call',
    { state: 'given', cell: { channel: 'live-call' } },
    'blocked',
    ['pecr.r19.consent', 'settled.automated-always-consent'],
  ],
  ['a customer, rung by a machine', 'automated-call', { state: 'soft-opt-in' }, 'blocked', ['pecr.r19.consent']],
  [
    'a yes to recorded calls',
    'automated-call',
    { state: 'given' },
    'allowed-with-duties',
    ['pecr.r19.info', 'consent.record', 'consent.withdraw', 'optout.any-route', 'pecr.attempt'],
  ],
]

const rest: readonly Row[] = [
  ['a person, nothing agreed', 'fax', {}, 'blocked', ['pecr.r20.individual']],
  [
    'a company, looked up 27 days ago',
    'fax',
    { contact: firm, screening: looked(27, ['fps']) },
    'allowed-with-duties',
    ['pecr.r20.info', 'optout.now'],
  ],
  [
    'a buyer by name',
    'fax',
    { contact: buyer, screening: looked(27, ['fps']) },
    'allowed-with-duties',
    ['pecr.named-business-contact', 'lia.test', 'object.inform'],
  ],
  [
    'a company, looked up 28 days ago',
    'fax',
    { contact: firm, screening: looked(28, ['fps']) },
    'blocked',
    ['pecr.r20.corporate'],
  ],
  [
    'a letter to a company',
    'post',
    { contact: firm },
    'allowed-with-duties',
    ['settled.post', 'optout.now', 'suppress.organisation'],
  ],
  ['a letter, nothing written down', 'post', {}, 'human-decision', ['lia.test', 'post.rules']],
  [
    'a letter, with an assessment',
    'post',
    { assessment },
    'allowed-with-duties',
    ['object.inform', 'optout.now', 'notice.14'],
  ],
  [
    'a letter to somebody who refused e-mail',
    'post',
    { assessment, stops: [stop({ channels: ['email'] })] },
    'allowed-with-duties',
    [],
  ],
  [
    'a letter to somebody who refused all marketing',
    'post',
    { assessment, stops: [stop()] },
    'blocked',
    ['object.marketing'],
  ],
  [
    'own rule on interest: not for letters',
    'post',
    { assessment, house: { positiveIndicationOnly: true, corporateAsIndividual: true } },
    'allowed-with-duties',
    [],
  ],
  [
    '17, with a yes',
    'email',
    { contact: { ...person, under18: true }, state: 'given' },
    'human-decision',
    ['settled.under-18'],
  ],
  [
    '17, with an own rule',
    'email',
    { contact: { ...person, under18: true }, state: 'given', house: { noUnder18: true } },
    'blocked',
    ['house.no-under-18'],
  ],
  [
    '17, and said no',
    'email',
    { contact: { ...person, under18: true }, stops: [stop()] },
    'blocked',
    ['suppress.check'],
  ],
  [
    'no contact at all, with a yes',
    'email',
    { contact: { ...person, noContactAtAll: true }, state: 'given' },
    'human-decision',
    ['settled.suppression-scope', 'breach.individuals'],
  ],
  [
    'no contact at all, and said no',
    'email',
    { contact: { ...person, noContactAtAll: true }, stops: [stop()] },
    'blocked',
    ['suppress.check'],
  ],
  [
    'own rule on former clients, a customer',
    'email',
    { contact: { ...person, formerClient: true }, state: 'soft-opt-in', house: { formerClientOptIn: true } },
    'blocked',
    ['house.former-client-opt-in'],
  ],
  [
    'the same by text',
    'sms',
    { contact: { ...person, formerClient: true }, state: 'soft-opt-in', house: { formerClientOptIn: true } },
    'allowed-with-duties',
    [],
  ],
]

describe('may I contact, judged by a second reading of the law', () => {
  test.each([...mail, ...calls, ...rest].map((one) => [one[0], one[1], one] as const))('%s (%s)', (_, channel, one) => {
    const [, , facts, verdict, rules, unlike = []] = one
    const answer = ask(channel, facts)
    expect([answer.say, answer.verdict]).toEqual([answer.say, verdict])
    const told = [...answer.rules, ...answer.duties.flatMap((duty) => duty.rules)]
    expect(told).toEqual(expect.arrayContaining([...rules]))
    for (const rule of unlike) expect(told).not.toContain(rule)
    if (verdict === 'allowed-with-duties') expect(answer.duties).not.toEqual([])
  })

  test('a customer is told of what is similar only, as something to do', () => {
    const { duties } = ask('email', { state: 'soft-opt-in' })
    expect(duties.filter(({ rules }) => rules.includes('pecr.r22.soft')).map(({ say }) => say)).toEqual([
      'Write only about similar products or services of your own.',
    ])
  })

  test('a yes carries the own message only, and a call none about claims or pensions', () => {
    const told = (channel: MarketingQuestion['channel'], facts: Asked) =>
      ask(channel, facts).duties.flatMap(({ rules }) => rules)
    for (const channel of ['email', 'sms', 'social-dm'] as const)
      expect(told(channel, { state: 'given' })).toContain('settled.friend-and-third-party')
    const calls = told('live-call', { state: 'given' })
    expect(calls).toEqual(expect.arrayContaining(['pecr.r21a', 'pecr.r21b']))
  })

  test('the details of a company belong in e-mails, and are asked of no text or social message', () => {
    for (const [channel, asks] of [
      ['email', true],
      ['sms', false],
      ['social-dm', false],
    ] as const) {
      const rules = ask(channel, { state: 'given' }).duties.flatMap((duty) => duty.rules)
      expect(rules.includes('pecr.email.company-details'), channel).toBe(asks)
      expect(rules).toContain('pecr.r23')
    }
  })

  test('what is no marketing goes out with the ordinary rules on personal data, whoever refused what', () => {
    for (const kind of owedMessages) {
      const answer = maySend(kind, person)
      expect(answer.verdict).toBe('allowed-with-duties')
      expect(answer.rules).toEqual(
        expect.arrayContaining(['pecr.dm.mixed', 'basis.list', 'notice.13', 'security.measures']),
      )
    }
  })
})
