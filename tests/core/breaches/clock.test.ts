import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breachClock, breachDueAt, clockOf, isRunning, type ClockFacts } from '@core/breaches/clock'
import { londonParts, ukDateTime } from '@core/time/instant'

const aware = '2026-11-23T09:20:00Z'
const now = '2026-11-24T10:42:00Z'

const facts: ClockFacts = {
  role: 'controller',
  nearMiss: false,
  awareAt: aware,
  reportedAt: null,
  clientToldAt: null,
  recordOnly: false,
  latestEntryAt: '2026-11-23T09:30:00Z',
}

describe('the 72-hour clock', () => {
  it.each([
    ['2026-11-23T09:20:00Z', 'running', 'Clock running, 72 h 0 min left'],
    [now, 'running', 'Clock running, 46 h 38 min left'],
    ['2026-11-25T09:19:59Z', 'running', 'Clock running, 24 h 0 min left'],
    ['2026-11-25T09:20:00Z', 'last-day', 'Last day, 24 h 0 min left'],
    ['2026-11-26T04:08:00Z', 'last-day', 'Last day, 5 h 12 min left'],
    ['2026-11-26T08:20:00Z', 'last-day', 'Last day, 1 h 0 min left'],
    ['2026-11-26T09:10:55Z', 'last-day', 'Last day, 9 min 05 s left'],
    ['2026-11-26T09:20:00Z', 'last-day', 'Last day, 0 min 00 s left'],
    ['2026-11-26T09:40:00Z', 'over', '20 min over: report anyway and say why'],
    ['2026-11-26T12:20:00Z', 'over', '3 h over: report anyway and say why'],
    ['2026-12-06T09:20:00Z', 'over', '10 days over: report anyway and say why'],
  ])('at %s it is %s', (at, state, word) => {
    expect(breachClock(aware, at)).toMatchObject({ state, word })
  })

  it('changes its words once a second only in the last hour', () => {
    expect(breachClock(aware, now).pace).toBe('minute')
    expect(breachClock(aware, '2026-11-26T08:19:59Z').pace).toBe('minute')
    expect(breachClock(aware, '2026-11-26T08:20:00Z').pace).toBe('second')
    expect(breachClock(aware, '2026-11-26T09:20:01Z').pace).toBe('minute')
  })

  it('stands still once reported, and says how late', () => {
    expect(breachClock(aware, '2027-01-01T00:00:00Z', '2026-11-25T02:20:00Z')).toMatchObject({
      word: 'Reported after 41 h',
      late: false,
    })
    expect(breachClock(aware, now, '2026-11-26T17:25:00Z')).toMatchObject({
      word: 'Reported after 80 h, 8 h late',
      late: true,
    })
    expect(breachClock(aware, now, '2026-11-26T09:20:00Z').late).toBe(false)
  })

  it('runs on over a weekend and bank holidays', () => {
    expect(breachDueAt('2026-12-24T16:00:00Z')).toBe('2026-12-27T16:00:00Z')
  })

  it.each([
    ['2026-10-24T08:00:00Z', 'Sat 24 Oct, 09:00', 'Tue 27 Oct, 08:00'],
    ['2026-03-28T09:00:00Z', 'Sat 28 Mar, 09:00', 'Tue 31 Mar, 10:00'],
  ])('moves on the wall when the clocks change: %s', (at, from, to) => {
    expect([ukDateTime(at), ukDateTime(breachDueAt(at))]).toEqual([from, to])
  })

  it('is always 72 hours of real time, whatever the clocks on the wall do', () => {
    const moment = fc.integer({ min: Date.UTC(2018, 4, 26), max: Date.UTC(2060, 0, 1) })
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 200 * 3_600_000 }), (start, elapsed) => {
        const awareAt = new Date(start).toISOString()
        const at = new Date(start + elapsed).toISOString()
        const clock = breachClock(awareAt, at)
        const wall = londonParts(breachDueAt(awareAt))
        const shift = Number(wall.time.slice(0, 2)) - Number(londonParts(awareAt).time.slice(0, 2))
        return (
          Date.parse(breachDueAt(awareAt)) - start === 72 * 3_600_000 &&
          clock.usedMs === elapsed &&
          clock.remainingMs === 72 * 3_600_000 - elapsed &&
          clock.late === elapsed > 72 * 3_600_000 &&
          [-1, 0, 1, 23, -23].includes(shift)
        )
      }),
    )
  })
})

describe('the clock of a case', () => {
  it('has no 72 hours for a processor, only “tell your client now”', () => {
    const clock = clockOf({ ...facts, role: 'processor' }, now)
    expect(clock).toMatchObject({ state: 'tell-client', dueAt: null, word: 'Tell your client now (no 72 hours)' })
    expect(isRunning(clock)).toBe(true)
    const told = clockOf({ ...facts, role: 'processor', clientToldAt: '2026-11-23T12:20:00Z' }, now)
    expect(told).toMatchObject({ state: 'client-told', word: 'Client told after 3 h', late: false })
    expect(isRunning(told)).toBe(false)
  })

  it('stops for a near miss and for a case recorded only, unless it was reported', () => {
    expect(clockOf({ ...facts, nearMiss: true }, now).word).toBe('Near miss, no clock')
    expect(clockOf({ ...facts, recordOnly: true }, now).word).toBe('Recorded, not reported, reason given')
    expect(clockOf({ ...facts, recordOnly: true, reportedAt: now }, now).state).toBe('reported')
  })

  it('notices a computer clock set back three days, says so, and counts from the last entry', () => {
    const entry = { ...facts, latestEntryAt: '2026-11-24T10:40:00Z' }
    const clock = clockOf(entry, '2026-11-21T10:42:00Z')
    expect(clock.clockFault).toContain('Sat 21 Nov, 10:42')
    expect(clock.clockFault).toContain('Tue 24 Nov, 10:40')
    expect(clock.word).toBe('Clock running, 46 h 40 min left')
  })

  it('does not mind a drift of a minute', () => {
    expect(clockOf({ ...facts, latestEntryAt: '2026-11-24T10:43:00Z' }, now).clockFault).toBeNull()
  })

  it('gives the same answer after a restart: it depends on stored instants only', () => {
    expect(clockOf(structuredClone(facts), now)).toEqual(clockOf(facts, now))
  })
})
