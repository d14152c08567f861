import { dueFor } from '@core/requests/vector-clock'
import { londonParts } from '@core/time/instant'
import fc from 'fast-check'
import { expect, it } from 'vitest'

const runs = { numRuns: 1000, seed: 20261124 }

it('gives 72 elapsed hours for a breach in any offset, over both clock changes', () => {
  const facts = fc.record({
    minutes: fc.integer({ min: 0, max: 60 * 24 * 730 }),
    offset: fc.integer({ min: -12, max: 14 }),
  })
  fc.assert(
    fc.property(facts, ({ minutes, offset }) => {
      const ms = Date.UTC(2026, 0, 1) + minutes * 60_000
      const sign = offset < 0 ? '-' : '+'
      const local = new Date(ms + offset * 3_600_000).toISOString().slice(0, 19)
      const aware = `${local}${sign}${String(Math.abs(offset)).padStart(2, '0')}:00`
      const due = dueFor('breach-ico', aware, [], 'england-and-wales')
      expect(due).toBe(new Date(ms + 72 * 3_600_000).toISOString().replace('.000Z', 'Z'))
      const shown = londonParts(due ?? '')
      const summer = new Date(due ?? '').toLocaleString('sv-SE', { timeZone: 'Europe/London' })
      expect(`${shown.date} ${shown.time}:${shown.seconds}`).toBe(summer)
    }),
    runs,
  )
})
