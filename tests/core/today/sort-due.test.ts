import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sortDue } from '@core/today/sort-due'
import { due } from './due'

describe('the order of Today', () => {
  it('puts twenty mixed things in the order they must be done', () => {
    const inOrder = [
      due('clock-1', { at: '2026-11-25T08:00:00Z', on: '2026-11-25' }),
      due('clock-2', { at: '2026-11-26T09:20:00Z', on: '2026-11-26' }),
      due('very-late', { on: '2026-10-01' }),
      due('late', { on: '2026-11-23' }),
      due('today-a', { on: '2026-11-24', title: 'Answer Aoife' }),
      due('today-b', { on: '2026-11-24', title: 'Answer Ben' }),
      due('today-c-1', { on: '2026-11-24', title: 'Answer Cem' }),
      due('today-c-2', { on: '2026-11-24', title: 'Answer Cem' }),
      due('tomorrow', { on: '2026-11-25' }),
      due('month-end', { on: '2026-11-30' }),
      due('december', { on: '2026-12-02' }),
      due('new-year', { on: '2027-01-04' }),
      due('leap', { on: '2028-02-29' }),
      due('no-date', { on: null, title: 'Something without a date' }),
      due('paused-sooner', { on: '2026-11-20', state: 'paused' }),
      due('paused-later', { on: '2026-12-09', state: 'paused' }),
      due('paused-no-date', { on: null, state: 'paused' }),
      due('waits-with-date', { on: '2026-11-01', state: 'waiting' }),
      due('waits-a', { on: null, state: 'waiting', title: 'Proof of identity A' }),
      due('waits-b', { on: null, state: 'waiting', title: 'Proof of identity B' }),
    ]
    expect(inOrder).toHaveLength(20)
    for (const seed of [1, 7, 42]) {
      const mixed = fc.sample(fc.shuffledSubarray(inOrder, { minLength: 20 }), { seed, numRuns: 1 })[0] ?? []
      expect(sortDue(mixed).map(({ id }) => id)).toEqual(inOrder.map(({ id }) => id))
    }
  })

  it('never puts a later legal date before an earlier one', () => {
    const dates = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(fc.array(dates), (instants) => {
        const items = instants.map((instant, i) => due(`d${i}`, { on: instant.toISOString().slice(0, 10) }))
        const sorted = sortDue(items).map(({ on }) => on ?? '')
        expect(sorted).toEqual(sorted.toSorted())
        expect(sorted).toHaveLength(items.length)
      }),
    )
  })

  it('leaves the list it was given as it was', () => {
    const items = [due('b', { on: '2026-12-02' }), due('a', { on: '2026-12-01' })]
    sortDue(items)
    expect(items.map(({ id }) => id)).toEqual(['b', 'a'])
  })
})
