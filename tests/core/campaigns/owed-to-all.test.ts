import { isStricter, placeOf, stateOf, strictestOf } from '@core/campaigns/row-state'
import type { MayMarket } from '@core/marketing/may-market'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { howOften } from '../../fixtures/how-often'

const duty = fc.constantFrom('Say who rings.', 'Link the notice.', 'Find the source.', 'Keep the proof.')
const answer: fc.Arbitrary<MayMarket> = fc
  .record({
    verdict: fc.constantFrom('allowed', 'allowed-with-duties', 'human-decision', 'consent-needed', 'blocked'),
    mendable: fc.boolean(),
    stop: fc.boolean(),
    say: fc.constantFrom('One.', 'Other.'),
    says: fc.uniqueArray(duty),
  })
  .map(({ verdict, mendable, stop, say, says }) => ({
    verdict,
    ...(verdict === 'blocked' && mendable && { mendable: true }),
    say,
    duties: verdict === 'allowed' ? [] : says.map((one) => ({ say: one, rules: [] })),
    rules: [],
    proof: verdict === 'blocked' && stop ? { kind: 'stop', id: 's' } : null,
  }))

const owed = (one: MayMarket | undefined) => one?.duties.map(({ say }) => say).toSorted() ?? []

it('is the strictest of all at an address, with what is owed to each of them once, in whatever order they stand', () => {
  fc.assert(
    fc.property(fc.array(answer, { minLength: 1, maxLength: 6 }), fc.infiniteStream(fc.nat()), (all, keys) => {
      const worst = strictestOf(all)
      expect(worst).toBeDefined()
      if (!worst) return
      expect(all.some((one) => isStricter(one, worst))).toBe(false)
      const goes = placeOf(stateOf(worst)) !== 'out'
      // Whoever may be written to, or like strictly not: a milder answer’s duties serve nothing where the row stays out.
      const counted = all.filter((one) => goes || !isStricter(worst, one))
      expect(owed(worst)).toEqual([...new Set(counted.flatMap(owed))].toSorted())
      const shuffled = all.map((one) => ({ one, key: keys.next().value ?? 0 })).toSorted((a, b) => a.key - b.key)
      expect(owed(strictestOf(shuffled.map(({ one }) => one)))).toEqual(owed(worst))
    }),
    { numRuns: howOften(300, 3000) },
  )
})

it('keeps the first answer as it is where nobody adds anything', () => {
  const one: MayMarket = { verdict: 'allowed', say: 'Yes.', duties: [], rules: [], proof: null }
  expect(strictestOf([one, { ...one }])).toBe(one)
})
