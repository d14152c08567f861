import { describe, expect, it } from 'vitest'
import type { ConsentEvent } from '../../../src/core/consents/consent-event'
import { statesOf } from '../../../src/core/consents/states-of'
import { lostRefusals } from '../../../src/core/consents/strictest'

const email = { id: 'p1', kind: 'email', value: 'Ada@Firm.example', normal: 'ada@firm.example' } as const
const other = { id: 'p2', kind: 'email', value: 'ada@home.example', normal: 'ada@home.example' } as const
const mobile = { id: 'p3', kind: 'mobile', value: '07700 900142', normal: '+447700900142' } as const

let made = 0
const event = (kind: ConsentEvent['kind'], happenedOn: string, more: Partial<ConsentEvent> = {}): ConsentEvent => ({
  id: `e${++made}`,
  number: made,
  actId: 'act',
  contactId: 'c1',
  kind,
  channel: 'email',
  purpose: 'services',
  pointId: 'p1',
  address: email.value,
  normal: email.normal,
  happenedOn,
  how: 'paper-form',
  takenBy: 'Ruth',
  wordingId: '',
  words: '',
  reviewOn: '',
  endsOn: '',
  evidence: '',
  facts: null,
  note: '',
  recordedAt: '2026-11-24T10:42:00.000Z',
  ...more,
})
const everywhere = { channel: '', purpose: '', pointId: '', address: '', normal: '' } as const

function states(events: ConsentEvent[], points: readonly (typeof email | typeof other | typeof mobile)[] = [email]) {
  return statesOf({ points, events, wordings: new Map(), today: '2026-11-24' })
}
function state(events: ConsentEvent[], where: { pointId?: string; channel?: string; purpose?: string } = {}) {
  const { pointId = 'p1', channel = 'email', purpose = 'services' } = where
  const found = states(events, [email, other, mobile]).find(
    (one) => one.pointId === pointId && one.channel === channel && one.purpose === purpose,
  )
  return found?.state
}

describe('the state of a cell', () => {
  it('is never asked until something happens, for every way and purpose', () => {
    expect(new Set(states([]).map((one) => one.state))).toEqual(new Set(['never-asked']))
    // One address for e-mail, and one line without an address for each of the other six ways, three purposes each.
    expect(states([])).toHaveLength(7 * 3)
  })

  it.each([
    [['asked 2026-01-01'], 'asked'],
    [['asked 2026-01-01', 'given 2026-01-02'], 'given'],
    [['given 2026-01-01', 'asked 2026-01-02'], 'given'],
    [['asked 2026-01-01', 'declined 2026-01-02'], 'declined'],
    [['declined 2026-01-01', 'asked 2026-01-02'], 'declined'],
    [['declined 2026-01-01', 'given 2026-01-02'], 'given'],
    [['given 2026-01-02', 'withdrawn 2026-01-03'], 'withdrawn'],
    [['withdrawn 2026-01-03', 'given 2026-01-02'], 'withdrawn'],
    [['withdrawn 2026-01-03', 'given 2026-01-03'], 'withdrawn'],
    [['withdrawn 2026-01-03', 'given 2026-01-04'], 'given'],
    [['withdrawn 2026-01-03', 'soft-opt-in 2026-01-04'], 'withdrawn'],
    [['declined 2026-01-03', 'charity-soft-opt-in 2026-03-04'], 'declined'],
    [['soft-opt-in 2026-01-01', 'declined 2026-01-02'], 'declined'],
    [['soft-opt-in 2026-01-01', 'given 2026-01-02'], 'given'],
    [['given 2026-01-01', 'soft-opt-in 2026-01-02'], 'given'],
    [['given 2026-01-01', 'ended 2026-01-02'], 'expired'],
    [['withdrawn 2026-01-01', 'ended 2026-01-02'], 'withdrawn'],
    [['ended 2026-01-02'], 'never-asked'],
    [['claimed 2026-01-02'], 'never-asked'],
    [['withdrawn 2026-01-01', 'claimed 2026-01-02'], 'withdrawn'],
  ] as const)('%j is %s', (happened, expected) => {
    const events = happened.map((one) => {
      const [kind = '', on = ''] = one.split(' ')
      return event(kind as ConsentEvent['kind'], on)
    })
    expect(state(events)).toBe(expected)
  })

  it('ends with the day that was named', () => {
    expect(state([event('given', '2026-01-01', { endsOn: '2026-11-24' })])).toBe('given')
    expect(state([event('given', '2026-01-01', { endsOn: '2026-11-23' })])).toBe('expired')
    const sold = event('soft-opt-in', '2026-11-01')
    expect(state([event('given', '2026-01-01', { endsOn: '2026-06-30' }), sold])).toBe('soft-opt-in')
  })

  it('remembers that a list claimed a yes, until somebody answers', () => {
    const claimed = event('claimed', '2026-01-01', { purpose: '' })
    expect(states([claimed])[0]).toMatchObject({ state: 'never-asked', claimed: true, eventId: null })
    expect(states([claimed, event('given', '2026-02-01')])[0]).toMatchObject({ state: 'given', claimed: false })
  })

  it('moves the day for a second look when it is confirmed', () => {
    const given = event('given', '2026-01-01', { reviewOn: '2026-06-01' })
    const confirmed = event('confirmed', '2026-06-02', { reviewOn: '2027-06-01' })
    expect(states([given, confirmed])[0]).toMatchObject({
      state: 'given',
      since: '2026-01-01',
      reviewOn: '2027-06-01',
      eventId: given.id,
    })
  })
})

describe('how far an answer reaches', () => {
  const yes = (point: typeof email | typeof other, more: Partial<ConsentEvent> = {}) =>
    event('given', '2026-01-01', { pointId: point.id, normal: point.normal, ...more })

  it('a yes: the very address, way and purpose', () => {
    expect(state([yes(email)], { pointId: 'p2' })).toBe('never-asked')
    expect(state([yes(email)], { purpose: 'events' })).toBe('never-asked')
    expect(state([yes(email)], { pointId: 'p3', channel: 'sms' })).toBe('never-asked')
  })

  it('a yes does not follow a line whose address was changed; a refusal does', () => {
    const before = { normal: 'old@firm.example' }
    expect(state([yes(email, before)])).toBe('never-asked')
    expect(state([event('withdrawn', '2026-01-01', before)])).toBe('withdrawn')
  })

  it('a yes comes back with the same address on another line', () => {
    expect(state([yes(email, { pointId: 'gone' })])).toBe('given')
  })

  it('a refusal for one address leaves the other usable (A5, settled.refusal-scope)', () => {
    const both = [yes(email), yes(other), event('withdrawn', '2026-02-01')]
    expect(state(both)).toBe('withdrawn')
    expect(state(both, { pointId: 'p2' })).toBe('given')
  })

  it('a general refusal ends everything', () => {
    const all = [yes(email), yes(other), event('withdrawn', '2026-02-01', everywhere)]
    expect(new Set(states(all, [email, other, mobile]).map((one) => one.state))).toEqual(new Set(['withdrawn']))
  })

  it('a refusal of one way leaves the other ways', () => {
    const wide = event('withdrawn', '2026-02-01', { ...everywhere, channel: 'email' })
    expect(state([wide], { pointId: 'p2', purpose: 'events' })).toBe('withdrawn')
    expect(state([wide], { pointId: 'p3', channel: 'sms' })).toBe('never-asked')
  })
})

describe('two histories that become one (A6)', () => {
  const lost = (one: ConsentEvent[], two: ConsentEvent[]) => lostRefusals([email, other], one, two, '2026-11-24')

  it('writes a refusal again that a later yes of the other would cover', () => {
    const refusal = event('withdrawn', '2026-01-01')
    const yes = event('given', '2026-06-01')
    expect(lost([refusal], [yes])).toEqual([
      { channel: 'email', purpose: 'services', pointId: 'p1', address: 'Ada@Firm.example', normal: 'ada@firm.example' },
    ])
    expect(lost([yes], [refusal])).toHaveLength(1)
    expect(lost([event('withdrawn', '2026-01-01', everywhere)], [yes])).toHaveLength(1)
  })

  it('adds nothing where the refusal stands anyway, or was lifted by the same person', () => {
    expect(lost([event('withdrawn', '2026-07-01')], [event('given', '2026-06-01')])).toEqual([])
    expect(lost([event('withdrawn', '2026-01-01'), event('given', '2026-06-01')], [])).toEqual([])
    expect(
      lost([event('withdrawn', '2026-01-01')], [event('given', '2026-06-01', { pointId: 'p2', normal: other.normal })]),
    ).toEqual([])
  })
})
