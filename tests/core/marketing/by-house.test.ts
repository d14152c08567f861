import type { HouseOptions } from '@core/flows/house-options'
import { verdicts } from '@core/flows/verdict'
import { channels } from '@core/marketing/channel'
import type { MarketingContact, MarketingPoint } from '@core/marketing/marketing-contact'
import { mayMarket, type MarketingQuestion, type MayMarket } from '@core/marketing/may-market'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { howOften } from '../../fixtures/how-often'
import { allHouses, anyHouse, anyMarketingQuestion } from '../../fixtures/marketing-cases'

/** How strict an answer is: its verdict, and a plain no more than one that something would turn. */
const strictness = ({ verdict, mendable }: MayMarket) => verdicts.indexOf(verdict) * 2 + (mendable ? 0 : 1)

const dutiesOf = ({ duties }: MayMarket) => duties.map(({ say }) => say)

describe('own rules never make an answer looser (settled.no-looser)', () => {
  it('in any of the 256 combinations, whatever is known', () => {
    expect(allHouses).toHaveLength(256)
    fc.assert(
      fc.property(anyMarketingQuestion, (question) => {
        const byLaw = mayMarket(question)
        for (const house of allHouses) {
          const answer = mayMarket({ ...question, house })
          expect(strictness(answer)).toBeGreaterThanOrEqual(strictness(byLaw))
          // Under 18 the answer of the way is quoted, and then it is the own rule that is quoted.
          if (answer.verdict === byLaw.verdict && !answer.byHouse && !question.contact.under18)
            expect(dutiesOf(answer)).toEqual(expect.arrayContaining(dutiesOf(byLaw)))
          if (answer.byHouse) expect(answer.rules.some((rule) => rule.startsWith('house.'))).toBe(true)
          expect(answer.byHouse === true && byLaw.verdict === 'blocked' && !byLaw.mendable).toBe(false)
        }
      }),
      { numRuns: howOften(40, 3000) },
    )
  })

  it('and one more rule never loosens what the others say', () => {
    fc.assert(
      fc.property(anyMarketingQuestion, anyHouse, anyHouse, (question, few, more) => {
        const both = Object.fromEntries(
          (Object.keys(few) as (keyof HouseOptions)[]).map((key) => [key, few[key] === true || more[key] === true]),
        )
        const strict = (house: HouseOptions) => strictness(mayMarket({ ...question, house }))
        expect(strict(both)).toBeGreaterThanOrEqual(strict(few))
      }),
      { numRuns: howOften(400, 20_000) },
    )
  })

  it('nor does a sign of interest say more than the law alone', () => {
    fc.assert(
      fc.property(anyMarketingQuestion, anyHouse, (question, house) => {
        const signed = [{ ...sign, channel: '', purpose: '' } as const]
        const withSign = mayMarket({ ...question, house, signs: signed })
        expect(strictness(withSign)).toBeGreaterThanOrEqual(strictness(mayMarket({ ...question, signs: signed })))
      }),
      { numRuns: howOften(300, 10_000) },
    )
  })
})

const person: MarketingContact = {
  id: 'c1',
  kind: 'person',
  subscriberType: 'individual',
  legalForm: '',
  legalNumber: '',
  under18: false,
  noContactAtAll: false,
  source: 'Website form',
}
const buyer: MarketingContact = {
  ...person,
  subscriberType: 'corporate',
  legalForm: 'company',
  legalNumber: '01234567',
}
const firm: MarketingContact = { ...buyer, kind: 'organisation' }
const mailbox: MarketingPoint = { id: 'p1', kind: 'email', value: 'a@b.example', label: '', subscriberType: '' }
const line: MarketingPoint = { ...mailbox, kind: 'phone', value: '020 7946 0123', label: 'work' }
const profile: MarketingPoint = { ...mailbox, kind: 'social', value: 'jo-quill' }
const letterbox: MarketingPoint = { ...mailbox, kind: 'post', value: '1 Mill Lane' }
const assessment = { id: 'a1', signedOn: '2026-01-12', reviewOn: '2027-01-12' }
const recorded = { recordedBy: 'Ruth Calder', recordedAt: '2026-11-18T09:00:00.000Z' }
const sign = {
  id: 's1',
  contactId: 'c1',
  channel: 'email',
  purpose: '',
  shownOn: '2026-11-18',
  evidence: 'x',
  ...recorded,
} as const
const cell = {
  purpose: 'services',
  pointId: 'p1',
  since: '2026-05-03',
  reviewOn: '',
  wording: null,
  eventId: 'e1',
  claimed: false,
} as const

const pointFor = {
  email: mailbox,
  sms: line,
  'live-call': line,
  'automated-call': line,
  fax: line,
  'social-dm': profile,
  post: letterbox,
}

const ask = (house: HouseOptions, more: Partial<MarketingQuestion> & { state?: 'given' | 'soft-opt-in' } = {}) => {
  const { channel = 'email', state, ...rest } = more
  const consents = state ? [{ ...cell, channel, state }] : []
  const known = {
    contact: person,
    point: pointFor[channel],
    purpose: 'services',
    consents,
    stops: [],
    assessment,
  } as const
  return mayMarket({ ...known, channel, isCharity: false, today: '2026-11-24', house, ...rest })
}

describe('which own rule reaches what (settled.house-reach)', () => {
  const blocks = (house: HouseOptions, contact: MarketingContact) =>
    channels.filter((channel) => ask(house, { channel, contact }).byHouse === true)

  test('a sign of interest is asked of people for calls, e-mail, text and social messages, never for post or fax', () => {
    expect(blocks({ positiveIndicationOnly: true }, person)).toEqual(['email', 'sms', 'live-call', 'social-dm'])
    expect(blocks({ positiveIndicationOnly: true }, buyer)).toEqual(['email', 'sms', 'live-call', 'social-dm'])
  })

  test('and of companies by the other rule, calls to an organisation by that alone', () => {
    expect(blocks({ corporateAsIndividual: true }, person)).toEqual([])
    expect(blocks({ corporateAsIndividual: true }, buyer)).toEqual(['email', 'sms', 'live-call'])
    expect(blocks({ corporateAsIndividual: true }, firm)).toEqual(['email', 'sms', 'live-call', 'social-dm'])
    expect(blocks({ positiveIndicationOnly: true }, firm)).toEqual(['email', 'sms', 'social-dm'])
  })

  test('a yes is a sign; a soft opt-in is none', () => {
    expect(ask({ positiveIndicationOnly: true }, { state: 'given' }).verdict).toBe('allowed-with-duties')
    expect(ask({ positiveIndicationOnly: true }, { state: 'soft-opt-in' })).toMatchObject({
      verdict: 'blocked',
      byHouse: true,
    })
  })

  test('with a sign on record the law goes on: the sign is not by itself a yes', () => {
    const house = { positiveIndicationOnly: true, corporateAsIndividual: true }
    expect(ask(house, { signs: [sign] }).verdict).toBe('consent-needed')
    expect(ask(house, { signs: [sign], state: 'soft-opt-in' }).verdict).toBe('allowed-with-duties')
    expect(ask(house, { signs: [sign], contact: buyer }).verdict).toBe('allowed-with-duties')
    expect(ask(house, { signs: [{ ...sign, purpose: 'events' }], contact: buyer }).byHouse).toBe(true)
    expect(ask(house, { signs: [sign], contact: buyer, channel: 'sms' }).byHouse).toBe(true)
  })

  test('former clients are reached by e-mail alone, and a yes opens it', () => {
    const contact = { ...person, formerClient: true }
    const house = { formerClientOptIn: true }
    expect(blocks(house, contact)).toEqual(['email'])
    expect(blocks(house, person)).toEqual([])
    expect(ask(house, { contact, state: 'soft-opt-in' }).byHouse).toBe(true)
    expect(ask(house, { contact, state: 'given' }).verdict).toBe('allowed-with-duties')
  })

  test('under 18 stops for a person, or with the own rule for good, by every way (settled.under-18)', () => {
    const contact = { ...person, under18: true }
    for (const channel of channels) {
      expect(ask({}, { contact, channel, state: 'given' }).verdict).toBe('human-decision')
      expect(ask({ noUnder18: true }, { contact, channel, state: 'given' })).toMatchObject({
        verdict: 'blocked',
        byHouse: true,
      })
    }
    expect(ask({ noUnder18: true }, { contact: { ...contact, noContactAtAll: true }, state: 'given' }).verdict).toBe(
      'blocked',
    )
  })
})

describe('own rules that add something to do and turn no answer', () => {
  const housed = (answer: MayMarket) =>
    answer.duties.flatMap(({ rules }) => rules).filter((rule) => rule.startsWith('house.'))

  test('a way to unsubscribe in every e-mail and text, also to companies', () => {
    const house = { unsubscribeAlways: true }
    expect(housed(ask(house, { contact: buyer }))).toEqual(['house.unsubscribe-always'])
    expect(housed(ask(house, { state: 'given', channel: 'sms' }))).toEqual(['house.unsubscribe-always'])
    expect(housed(ask(house, { state: 'given', channel: 'live-call' }))).toEqual([])
  })

  test('the assessment behind contacts at companies', () => {
    const house = { companyContactLi: true }
    const said = (answer: MayMarket) =>
      answer.duties.find(({ rules }) => rules.includes('house.company-contact-li'))?.say
    expect(said(ask(house, { contact: buyer }))).toContain('rests on your assessment')
    expect(said(ask(house, { contact: buyer, state: 'given' }))).toContain('is on file')
    expect(said(ask(house, { contact: buyer, state: 'given', assessment: undefined }))).toContain('none is on file')
    expect(said(ask(house, { contact: person, state: 'given' }))).toBeUndefined()
    expect(said(ask(house, { contact: firm }))).toBeUndefined()
  })

  test('a check of the Corporate TPS before the first call, until one is recorded', () => {
    const house = { ctpsFirstContact: true }
    const by = { channel: 'live-call', contact: firm } as const
    expect(housed(ask(house, by))).toEqual(['house.ctps-first-contact'])
    const ctps = {
      register: 'ctps',
      checkedOn: '2026-11-20',
      result: 'not-listed',
      source: 'A service',
      lastSafeOn: '2026-12-17',
    } as const
    expect(housed(ask(house, { ...by, screening: { ctps } }))).toEqual([])
    expect(
      housed(ask(house, { ...by, contact: buyer, point: { ...line, label: '' } })),
      'a number nobody called a work number',
    ).toEqual(['house.ctps-first-contact'])
    expect(housed(ask(house, { ...by, contact: person }))).toEqual([])
  })
})
