import {
  lastSafeDay,
  screeningState,
  type NumberScreening,
  type Screening,
  type ScreeningRegister,
  type ScreeningResult,
} from '@core/screening/screening'
import { screeningInWords } from '@core/screening/screening-words'
import { addDays, daysBetween } from '@core/time/add-days'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isFull } from '../../fixtures/how-often'

const look = (register: ScreeningRegister, checkedOn: string, result: ScreeningResult = 'not-listed'): Screening => ({
  register,
  checkedOn,
  result,
  source: 'Checker',
  lastSafeOn: lastSafeDay(checkedOn),
})
const known = (...looks: readonly Screening[]): NumberScreening =>
  Object.fromEntries(looks.map((one) => [one.register, one]))

describe('how long a result holds', () => {
  it.each([
    ['2026-11-01', '2026-11-28'],
    ['2026-01-31', '2026-02-27'],
    ['2026-02-01', '2026-02-28'],
    ['2026-02-02', '2026-03-01'],
    ['2028-02-01', '2028-02-28'],
    ['2028-02-02', '2028-02-29'],
    ['2028-02-03', '2028-03-01'],
    ['2026-12-05', '2027-01-01'],
    // The clocks go forward on 29 March 2026 and back on 25 October 2026.
    ['2026-03-02', '2026-03-29'],
    ['2026-03-28', '2026-04-24'],
    ['2026-03-29', '2026-04-25'],
    ['2026-10-24', '2026-11-20'],
    ['2026-10-25', '2026-11-21'],
    ['2100-02-02', '2100-03-01'],
  ])('a check of %s is good until %s and stale the day after', (checkedOn, last) => {
    expect(lastSafeDay(checkedOn)).toBe(last)
    const number = known(look('tps', checkedOn))
    expect(screeningState(number, ['tps'], last)).toBe('clear')
    expect(screeningState(number, ['tps'], addDays(last, 1))).toBe('stale')
  })

  it.each([
    [0, 'clear'],
    [1, 'clear'],
    [26, 'clear'],
    [27, 'clear'],
    [28, 'stale'],
    [29, 'stale'],
    [365, 'stale'],
  ] as const)('%i days after the check it is %s', (days, state) => {
    expect(screeningState(known(look('tps', '2026-10-20')), ['tps'], addDays('2026-10-20', days))).toBe(state)
  })

  it('holds for fewer than 28 days, whatever the day', () => {
    const day = fc.integer({ min: 0, max: 70_000 }).map((days) => addDays('1980-01-01', days))
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), (checkedOn, days) => {
        const today = addDays(checkedOn, days)
        const state = screeningState(known(look('tps', checkedOn)), ['tps'], today)
        expect(state).toBe(daysBetween(checkedOn, today) < 28 ? 'clear' : 'stale')
      }),
      { numRuns: isFull ? 5000 : 100 },
    )
  })
})

describe('where a number stands', () => {
  const today = '2026-11-24'
  const fresh = '2026-11-20'
  const old = '2026-10-01'
  it.each<[string, NumberScreening | undefined, ScreeningRegister[], string]>([
    ['nobody looked', undefined, ['tps'], 'not-screened'],
    ['nothing is needed, which cannot be', known(look('tps', fresh)), [], 'not-screened'],
    ['only one of two', known(look('tps', fresh)), ['tps', 'ctps'], 'not-screened'],
    ['both', known(look('tps', fresh), look('ctps', fresh)), ['tps', 'ctps'], 'clear'],
    ['one of both long ago', known(look('tps', fresh), look('ctps', old)), ['tps', 'ctps'], 'stale'],
    ['listed', known(look('tps', fresh, 'listed')), ['tps'], 'listed'],
    ['listed, and the other not looked up', known(look('tps', fresh, 'listed')), ['tps', 'ctps'], 'listed'],
    ['listed on the one it does not need', known(look('tps', fresh), look('ctps', fresh, 'listed')), ['tps'], 'listed'],
    ['listed there long ago', known(look('tps', fresh), look('ctps', old, 'listed')), ['tps'], 'stale'],
    ['listed long ago', known(look('tps', old, 'listed')), ['tps'], 'stale'],
    ['a fax list says nothing of calls', known(look('tps', fresh), look('fps', fresh, 'listed')), ['tps'], 'clear'],
    ['and the other way round', known(look('fps', fresh), look('tps', fresh, 'listed')), ['fps'], 'clear'],
    ['dated tomorrow', known(look('tps', '2026-11-25')), ['tps'], 'not-screened'],
    ['dated today', known(look('tps', today)), ['tps'], 'clear'],
  ])('%s', (_, number, registers, state) => {
    expect(screeningState(number, registers, today)).toBe(state)
  })

  it('says it in words, with its days', () => {
    expect(screeningInWords(undefined, ['tps'], today)).toBe('Not screened yet.')
    expect(screeningInWords(known(look('tps', fresh)), ['tps', 'ctps'], today)).toBe(
      'Screened against the TPS, and not yet against the Corporate TPS.',
    )
    expect(screeningInWords(known(look('tps', '2026-10-28'), look('ctps', fresh)), ['tps', 'ctps'], today)).toBe(
      'Not on the TPS or the Corporate TPS. Good until 24 November 2026.',
    )
    expect(screeningInWords(known(look('tps', '2026-10-27')), ['tps'], today)).toBe(
      'The check of 27 October 2026 ran out: it is stale since 24 November 2026.',
    )
    expect(screeningInWords(known(look('tps', fresh), look('ctps', fresh, 'listed')), ['tps'], today)).toBe(
      'Found on the Corporate TPS on 20 November 2026.',
    )
  })
})
