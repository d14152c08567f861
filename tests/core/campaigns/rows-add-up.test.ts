import { settling, type CheckedRow, type JudgedRow } from '@core/campaigns/checked-row'
import type { Entry } from '@core/campaigns/entry'
import { judgeKnown, judgeOtherwise, judgeStranger, saysNo, type Known, type Wish } from '@core/campaigns/judge'
import { isOn } from '@core/campaigns/leaving-cells'
import { placeOf, stateOf, strictestOf } from '@core/campaigns/row-state'
import { countOf, summing, totalOf } from '@core/campaigns/tally'
import type { ConsentState } from '@core/consents/consent-state'
import { consentStateNames, isRefusal } from '@core/consents/consent-state'
import { houseOptionKeys, type HouseOptions } from '@core/flows/house-options'
import { channels, pointKindsOf } from '@core/marketing/channel'
import type { MayMarket } from '@core/marketing/may-market'
import type { Stop } from '@core/suppression/stop'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isFull } from '../../fixtures/how-often'

const today = '2026-11-24'
const whole: Stop = {
  id: '00000000-0000-4000-8000-000000000001',
  matchedBy: 'person',
  channels: [],
  purposes: [],
  askedOn: '2026-11-20',
  source: 'By phone',
  requestId: null,
  reference: '',
}

/** A row, as it may come: a stranger, or somebody of the register with or without a yes, a stop, an age. */
const row = fc.record({
  known: fc.boolean(),
  owner: fc.integer({ min: 0, max: 6 }),
  address: fc.integer({ min: 0, max: 8 }),
  state: fc.constantFrom(...consentStateNames),
  stopped: fc.boolean(),
  under18: fc.boolean(),
  noContactAtAll: fc.boolean(),
  corporate: fc.boolean(),
  source: fc.constantFrom('', 'Our form'),
  saysNo: fc.boolean(),
  problem: fc.constantFrom('' as const, '' as const, '' as const, 'unreadable' as const, 'bad-address' as const),
  decided: fc.constantFrom('yes', 'no', 'stale', ''),
})
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never

const wish = fc.record({
  channel: fc.constantFrom(...channels),
  purpose: fc.constantFrom('services' as const, 'fundraising' as const),
  isCharity: fc.boolean(),
  assessed: fc.boolean(),
  house: fc.record(Object.fromEntries(houseOptionKeys.map((key) => [key, fc.boolean()]))),
})

function judged(one: Row, at: number, asked: Wish): JudgedRow {
  const entry: Entry = {
    key: `row:${at}`,
    line: at + 1,
    contactId: '',
    displayName: `Person ${one.owner}`,
    givenName: '',
    familyName: '',
    organisationName: '',
    problem: one.problem,
    value: `a${one.address}`,
    normal: `a${one.address}`,
    postcode: '',
    otherEmails: [],
    otherPhones: [],
    saysNo: one.saysNo,
    under18: one.under18,
  }
  if (one.problem !== '') return { entry, ownerId: '', isKnown: false }
  const point = {
    id: 'p',
    kind: pointKindsOf[asked.channel][0],
    value: entry.value,
    label: '',
    subscriberType: '',
  } as const
  const cell: ConsentState = {
    channel: asked.channel,
    purpose: asked.purpose,
    pointId: 'p',
    state: one.state,
    since: '2026-11-02',
    reviewOn: '',
    wording: null,
    eventId: 'e',
    claimed: false,
  }
  const known: Known = {
    contact: {
      id: `c${one.owner}`,
      kind: 'person',
      subscriberType: one.corporate ? 'corporate' : 'individual',
      legalForm: '',
      legalNumber: '',
      under18: one.under18,
      noContactAtAll: one.noContactAtAll,
      source: one.source,
    },
    consents: [cell],
    stops: one.stopped ? [whole] : [],
    signs: [],
  }
  const answers = [
    one.saysNo ? saysNo : undefined,
    one.known ? judgeKnown(asked, known, point) : judgeStranger(asked, entry, known.stops),
    one.known ? judgeOtherwise(asked, known, entry) : undefined,
  ].filter((answer): answer is MayMarket => answer !== undefined)
  const answer = strictestOf(answers)
  return { entry, ...(answer && { answer }), ownerId: one.known ? `c${one.owner}` : '', isKnown: one.known }
}

function finish<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

it('adds up, sends nothing that is stopped, refused or strange, and nothing twice, under any own rules', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), wish, (rows, { assessed, ...asked }) => {
      const assessment = { id: 'l', signedOn: '2026-01-05', reviewOn: '2027-01-05' }
      const wanted: Wish = { ...asked, ...(assessed && { assessment }), today }
      const all = rows.map((one, at) => judged(one, at, wanted))
      const decisions = new Map(
        all.flatMap(({ entry, answer }, at) => {
          const decided = rows[at]?.decided ?? ''
          if (decided === '') return []
          const because = decided === 'stale' ? 'Another reason' : (answer?.say ?? '')
          return [[entry.key, { send: decided !== 'no', who: 'Ruth', reason: 'So', because, decidedAt: '' }]] as const
        }),
      )
      const settled: CheckedRow[] = finish(settling(all, wanted.channel, decisions))
      const { tally, total, groups } = finish(summing(settled))
      expect(total).toBe(rows.length)
      expect(totalOf(tally)).toBe(rows.length)
      expect(countOf(tally, 'go') + countOf(tally, 'decide') + countOf(tally, 'out')).toBe(rows.length)
      expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length)
      const go = settled.filter((one) => isOn('go', one))
      expect(go.length + settled.filter((one) => isOn('rest', one)).length).toBe(rows.length)
      for (const { entry, answer } of go) {
        const from = rows[entry.line - 1]
        expect(answer && ['allowed', 'with-duties', 'decide'].includes(stateOf(answer))).toBe(true)
        expect(from?.stopped || from?.saysNo || (from?.known && isRefusal(from.state))).toBe(false)
        // A stranger goes only on somebody’s word.
        if (!from?.known) expect(from?.decided).toBe('yes')
      }
      const addresses = go.map(({ entry }) =>
        wanted.channel === 'post' ? `${entry.displayName} ${entry.normal}` : entry.normal,
      )
      expect(new Set(addresses).size).toBe(addresses.length)
    }),
    { numRuns: isFull ? 3000 : 150 },
  )
})

it('is loosened by no own rule: whoever stays out without them stays out with them', () => {
  fc.assert(
    fc.property(row, wish, (one, { assessed, ...asked }) => {
      const base = {
        ...asked,
        ...(assessed && { assessment: { id: 'l', signedOn: '2026-01-05', reviewOn: '' } }),
        today,
      }
      const placeWith = (house: HouseOptions) => {
        const { answer } = judged(one, 0, { ...base, house })
        return answer ? placeOf(stateOf(answer)) : 'out'
      }
      const order = ['go', 'decide', 'out']
      expect(order.indexOf(placeWith(asked.house))).toBeGreaterThanOrEqual(order.indexOf(placeWith({})))
    }),
    { numRuns: isFull ? 5000 : 300 },
  )
})
