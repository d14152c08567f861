import { type DatedEvent, dueFor } from '@core/requests/vector-clock'
import { londonParts } from '@core/time/instant'
import { jurisdictions } from '@core/time/jurisdiction'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { oracleDue, step } from './oracle'

const runs = { numRuns: 1000, seed: 20261124 }
const nation = fc.constantFrom(...jurisdictions)
const anyDay = fc.integer({ min: 0, max: 365 * 7 }).map((days) => step('2024-01-01', days))
const hardDay = fc.constantFrom(
  '2024-02-29',
  '2028-02-29',
  '2025-01-31',
  '2026-12-31',
  '2027-11-30',
  '2026-12-01',
  '2029-12-24',
)
const day = fc.oneof({ weight: 4, arbitrary: anyDay }, { weight: 1, arbitrary: hardDay })
const wait = fc.record({ after: fc.integer({ min: -3, max: 25 }), length: fc.integer({ min: 0, max: 20 }) })

it('gives the date of a slow day-by-day sum, whatever was asked, answered or extended, in any order', () => {
  const facts = fc.record({
    received: day,
    nation,
    waits: fc.array(wait, { maxLength: 4 }),
    identity: fc.option(fc.integer({ min: 0, max: 12 }), { nil: null }),
    fee: fc.option(fc.integer({ min: 0, max: 12 }), { nil: null }),
    notice: fc.option(fc.integer({ min: 0, max: 70 }), { nil: null }),
    pausable: fc.boolean(),
    shuffle: fc.array(fc.nat(), { minLength: 20, maxLength: 20 }),
  })
  fc.assert(
    fc.property(facts, ({ received, nation, waits, identity, fee, notice, pausable, shuffle }) => {
      const pairs = waits.map(({ after, length }) => ({
        from: step(received, after),
        to: step(received, after + length),
      }))
      const events: DatedEvent[] = [
        ...pairs.flatMap(({ from, to }): DatedEvent[] => [
          { type: 'clarificationRequested', date: from },
          { type: 'clarificationReceived', date: to },
        ]),
        ...(identity === null ? [] : asked('idRequested', 'idReceived', received, identity)),
        ...(fee === null ? [] : asked('feeRequested', 'feePaid', received, fee)),
        ...(notice === null ? [] : [{ type: 'extended' as const, date: step(received, notice) }]),
      ]
      const mixed = events
        .map((event, index) => ({ event, key: shuffle[index] ?? 0 }))
        .toSorted((a, b) => a.key - b.key)
      const start = step(received, Math.max(0, identity ?? 0, fee ?? 0))
      const expected = oracleDue(start, pausable ? pairs : [], notice === null ? null : step(received, notice), nation)
      expect(
        dueFor(
          pausable ? 'sar' : 'erasure',
          received,
          mixed.map(({ event }) => event),
          nation,
        ),
      ).toBe(expected)
    }),
    runs,
  )
})

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

function asked(ask: DatedEvent['type'], answer: DatedEvent['type'], received: string, days: number): DatedEvent[] {
  return [
    { type: ask, date: received },
    { type: answer, date: step(received, days) },
  ]
}
