import type { ConsentState } from '@core/consents/consent-state'
import { mayMarket, type MarketingQuestion } from '@core/marketing/may-market'
import {
  lastSafeDay,
  type NumberScreening,
  type ScreeningRegister,
  type ScreeningResult,
} from '@core/screening/screening'
import { describe, expect, it } from 'vitest'

const today = '2026-11-24'
const look = (
  register: ScreeningRegister,
  checkedOn: string,
  result: ScreeningResult = 'not-listed',
): NumberScreening => ({
  [register]: { register, checkedOn, result, source: 'Checker', lastSafeOn: lastSafeDay(checkedOn) },
})
const asked: MarketingQuestion = {
  contact: {
    id: 'c',
    kind: 'person',
    subscriberType: 'individual',
    legalForm: '',
    legalNumber: '',
    under18: false,
    noContactAtAll: false,
    source: 'Web form',
  },
  point: { id: 'p', kind: 'phone', value: '020 7946 0142', label: '', subscriberType: '' },
  channel: 'live-call',
  purpose: 'services',
  consents: [],
  stops: [],
  isCharity: false,
  today,
}
const assessment = { id: 'a', signedOn: '2026-05-04', reviewOn: '2027-05-04' }
const yes = (change: Partial<ConsentState> = {}): ConsentState => ({
  channel: 'live-call',
  purpose: 'services',
  pointId: 'p',
  state: 'given',
  since: '2026-06-02',
  reviewOn: '',
  wording: null,
  eventId: 'e',
  claimed: false,
  ...change,
})
const company = {
  ...asked.contact,
  kind: 'organisation',
  subscriberType: 'corporate',
  legalForm: 'company',
  legalNumber: '1',
} as const

describe('a live call', () => {
  it.each<[string, Partial<MarketingQuestion>, string, string]>([
    ['was never screened', {}, 'blocked', 'Screen first'],
    ['was screened 27 days ago', { screening: look('tps', '2026-10-28'), assessment }, 'allowed-with-duties', ''],
    ['was screened 28 days ago', { screening: look('tps', '2026-10-27'), assessment }, 'blocked', 'Screen first'],
    ['was screened 29 days ago', { screening: look('tps', '2026-10-26'), assessment }, 'blocked', 'Screen first'],
    ['is clear, without an assessment', { screening: look('tps', today) }, 'human-decision', ''],
    ['is listed', { screening: look('tps', today, 'listed'), assessment }, 'blocked', ''],
    ['is a company, clear', { screening: look('ctps', today), contact: company }, 'allowed-with-duties', ''],
    [
      'is a company, looked up in the wrong register',
      { screening: look('tps', today), contact: company },
      'blocked',
      'Screen first',
    ],
  ])('to a number that %s', (_, change, verdict, word) => {
    const answer = mayMarket({ ...asked, ...change })
    expect([answer.verdict, answer.word ?? '']).toEqual([verdict, word])
    expect(answer.mendable ?? false).toBe(word !== '')
  })

  it('to no number in particular needs one, whatever was looked up', () => {
    const { point: _, ...without } = asked
    expect(mayMarket({ ...without, screening: look('tps', today) }).word).toBe('Screen first')
  })

  it('says since when the check is stale', () => {
    expect(mayMarket({ ...asked, screening: look('tps', '2026-10-27') }).say).toContain('stale since 24 November 2026')
  })

  it('owes what every call owes once the number is clear', () => {
    const { duties, rules } = mayMarket({ ...asked, screening: look('tps', today), assessment })
    const cited = duties.flatMap((one) => one.rules)
    for (const rule of ['pecr.r21.cli', 'pecr.r24.live', 'object.inform', 'pecr.attempt', 'optout.now'])
      expect(cited).toContain(rule)
    expect(rules).toContain('pecr.r21.screen-age')
  })
})

describe('a yes to calls on this number (row D6)', () => {
  const listed = look('tps', today, 'listed')
  it.each<[string, ConsentState[], string]>([
    ['stands', [yes()], 'allowed-with-duties'],
    ['is for another number', [yes({ pointId: 'q' })], 'blocked'],
    ['is for no number in particular', [yes({ pointId: '' })], 'blocked'],
    ['is for e-mail', [yes({ channel: 'email' })], 'blocked'],
    ['is for recorded calls', [yes({ channel: 'automated-call' })], 'blocked'],
    ['is about something else', [yes({ purpose: 'events' })], 'blocked'],
    ['was taken back', [yes({ state: 'withdrawn' })], 'blocked'],
    ['has ended', [yes({ state: 'expired' })], 'blocked'],
    ['was only asked for', [yes({ state: 'asked' })], 'blocked'],
    ['is a claim of a list without proof', [yes({ state: 'never-asked', claimed: true })], 'blocked'],
    ['is past its day', [yes({ reviewOn: '2026-11-01' })], 'human-decision'],
  ])('that %s', (_, consents, verdict) => {
    expect(mayMarket({ ...asked, assessment, screening: listed, consents }).verdict).toBe(verdict)
  })

  it('shows the listing it goes before, and the proof it rests on', () => {
    const answer = mayMarket({ ...asked, screening: listed, consents: [yes()] })
    expect(answer.say).toBe(
      'They said yes on 2 June 2026. Found on the TPS on 24 November 2026. Their yes to this number goes before that.',
    )
    expect(answer.proof).toEqual({ kind: 'consent', id: 'e' })
    expect(answer.rules).toContain('settled.call-consent-first')
  })
})

describe('a fax to a company', () => {
  const fax = { ...asked, channel: 'fax', contact: company } as const
  it.each<[string, NumberScreening | undefined, string]>([
    ['not looked up', undefined, 'blocked'],
    ['looked up 27 days ago', look('fps', '2026-10-28'), 'allowed-with-duties'],
    ['looked up 28 days ago', look('fps', '2026-10-27'), 'blocked'],
    ['listed', look('fps', today, 'listed'), 'blocked'],
    ['looked up for calls only', look('ctps', today), 'blocked'],
  ])('%s', (_, screening, verdict) => {
    expect(mayMarket({ ...fax, screening }).verdict).toBe(verdict)
  })
})
