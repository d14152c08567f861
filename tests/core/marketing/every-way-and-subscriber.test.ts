import { describe, expect, it } from 'vitest'
import type { ConsentState } from '../../../src/core/consents/consent-state'
import { askedPoint, strangerMatrix } from '../../../src/core/contacting/stranger'
import { lawState } from '../../../src/core/law/law-state'
import { rule, type RuleId } from '../../../src/core/law/rules'
import type { Channel } from '../../../src/core/marketing/channel'
import type { MarketingContact, MarketingPoint } from '../../../src/core/marketing/marketing-contact'
import { mayMarket, type MarketingQuestion, type MayMarket } from '../../../src/core/marketing/may-market'
import { mends, mendsOf, type Mend } from '../../../src/core/marketing/mends'
import { subscriberOf, subscriberWords } from '../../../src/core/marketing/subscriber'
import type { Stop } from '../../../src/core/suppression/stop'
import type { Proof } from '../../../src/core/suppression/proof'

const today = '2026-11-24'

/** The three kinds of subscriber of row C2; a person at a company is a corporate subscriber’s. */
const subscribers = {
  individual: { subscriberType: 'individual', legalForm: '', legalNumber: '' },
  corporate: { subscriberType: 'corporate', legalForm: 'company', legalNumber: '01234567' },
  unknown: { subscriberType: 'unknown', legalForm: '', legalNumber: '' },
} as const

const contact = (kind: keyof typeof subscribers): MarketingContact => ({
  id: 'c1',
  kind: 'person',
  under18: false,
  noContactAtAll: false,
  source: 'Met at a fair',
  ...subscribers[kind],
})

/** The five ways of row C2; e-mail and text are one, and are both asked. */
const points: Partial<Record<Channel, Pick<MarketingPoint, 'kind' | 'value'>>> = {
  email: { kind: 'email', value: 'pn@tideway.example' },
  sms: { kind: 'mobile', value: '07700 900142' },
  'live-call': { kind: 'phone', value: '020 7946 0142' },
  'automated-call': { kind: 'phone', value: '020 7946 0142' },
  post: { kind: 'post', value: '1 Tideway Wharf' },
  'social-dm': { kind: 'social', value: 'priya-n' },
}

function ask(kind: keyof typeof subscribers, channel: Channel) {
  const found = points[channel]
  const point: MarketingPoint | undefined = found && { id: 'p1', label: 'work', subscriberType: '', ...found }
  const question = {
    contact: contact(kind),
    ...(point && { point }),
    channel,
    purpose: 'services',
    consents: [],
    stops: [],
    isCharity: false,
    today,
  } as const
  const answer = mayMarket(question)
  const whose = channel === 'post' ? [] : subscriberWords(subscriberOf(question.contact, point)).rules
  const cell = {
    channel,
    purpose: 'services',
    pointId: 'p1',
    state: 'never-asked',
    since: '',
    reviewOn: '',
    wording: null,
    eventId: null,
    claimed: false,
  } as const
  return { ...answer, rules: [...answer.rules, ...whose], mends: mendsOf({ ...question, cell }, answer) }
}

const wanted: Record<keyof typeof subscribers, Partial<Record<Channel, readonly [MayMarket['verdict'], Mend]>>> = {
  individual: {
    email: ['consent-needed', 'consent'],
    sms: ['consent-needed', 'consent'],
    'live-call': ['blocked', 'screen'],
    'automated-call': ['blocked', 'consent'],
    post: ['human-decision', 'assessment'],
    'social-dm': ['consent-needed', 'consent'],
  },
  corporate: {
    email: ['human-decision', 'assessment'],
    sms: ['human-decision', 'assessment'],
    'live-call': ['blocked', 'screen'],
    'automated-call': ['blocked', 'consent'],
    post: ['human-decision', 'assessment'],
    'social-dm': ['consent-needed', 'consent'],
  },
  unknown: {
    email: ['consent-needed', 'consent'],
    sms: ['consent-needed', 'consent'],
    'live-call': ['blocked', 'screen'],
    'automated-call': ['blocked', 'consent'],
    post: ['human-decision', 'assessment'],
    'social-dm': ['consent-needed', 'consent'],
  },
}

const cells = (Object.keys(subscribers) as (keyof typeof subscribers)[]).flatMap((kind) =>
  (Object.keys(points) as Channel[]).map((channel) => [channel, kind] as const),
)

describe('every way by every kind of subscriber has its answer (row C2)', () => {
  it.each(cells)('%s to %s', (channel, kind) => {
    const answer = ask(kind, channel)
    expect([answer.verdict, answer.mends[0]]).toEqual(wanted[kind][channel])
    expect(answer.say).toMatch(/^[A-Z].{20,}\.$/)
    expect(answer.say).not.toMatch(/\b(PECR|GDPR|subscriber|data subject)\b|[a-z]\.[a-z]/)
    const dated = answer.rules.filter((id) => isDated(id))
    expect(dated, 'a source with an address, compared with it on a day').not.toEqual([])
  })
})

function isDated(id: RuleId): boolean {
  const { url, checkedOn } = rule(id)
  return lawState(id) !== 'unchecked' && url !== '' && checkedOn !== null
}

describe('what mends an answer', () => {
  it('names each kind once', () => expect(new Set(mends).size).toBe(mends.length))

  it('offers nothing where somebody said no', () => {
    const everything: Stop = {
      id: 's1',
      matchedBy: 'person',
      channels: [],
      purposes: [],
      askedOn: today,
      source: 'Phone',
      requestId: null,
      reference: '',
    }
    const question: MarketingQuestion = {
      contact: contact('individual'),
      channel: 'email',
      purpose: 'services',
      consents: [],
      stops: [everything],
      isCharity: false,
      today,
    }
    const cell: ConsentState = {
      channel: 'email',
      purpose: 'services',
      pointId: '',
      state: 'never-asked',
      since: '',
      reviewOn: '',
      wording: null,
      eventId: null,
      claimed: false,
    }
    const answer = mayMarket(question)
    expect(mendsOf({ ...question, cell }, answer)).toEqual([])
  })
})

describe('somebody the register does not know', () => {
  const nothing: Proof = {
    about: 'phone',
    normal: '+447700900999',
    entries: [],
    lifted: [],
    contacts: [],
    erasedOn: [],
  }
  const known = { isCharity: false, today } as const

  it('is answered like a private person from nowhere, for the ways of what was typed', () => {
    const { rows } = strangerMatrix('07700 900999', nothing, known)
    const answers = rows.map(({ channel, point, cells: [first] }) => [channel, point?.id, first?.answer.verdict])
    expect(answers).toEqual([
      ['sms', askedPoint, 'consent-needed'],
      ['live-call', askedPoint, 'blocked'],
      ['automated-call', askedPoint, 'blocked'],
    ])
    const mail = strangerMatrix('ada@home.example', { ...nothing, about: 'email' }, known)
    expect(mail.rows.map(({ channel, cells: [first] }) => [channel, first?.answer.verdict])).toEqual([
      ['email', 'consent-needed'],
    ])
  })

  it('is stopped by an entry of the list that only knows a coded mark', () => {
    const entry = {
      id: '00000000-0000-4000-8000-000000000001',
      about: 'address',
      contactId: null,
      name: '',
      organisation: '',
      keys: [{ kind: 'phone', value: '' }],
      channels: [],
      purposes: [],
      askedOn: '2026-03-03',
      source: 'phone',
      note: '',
      requestId: null,
      reference: 'DNC-2026-004',
      addedAt: '2026-03-03T10:00:00.000Z',
      inCrmOn: null,
      lifted: null,
      matchedBy: 'phone',
    } satisfies Proof['entries'][number]
    const { rows, owed } = strangerMatrix('07700 900999', { ...nothing, entries: [entry] }, known)
    expect(rows.flatMap((row) => row.cells.map(({ answer }) => answer.verdict))).toEqual(
      rows.flatMap((row) => row.cells.map(() => 'blocked')),
    )
    expect(owed.map(({ verdict }) => verdict)).toEqual(owed.map(() => 'allowed-with-duties'))
  })
})
