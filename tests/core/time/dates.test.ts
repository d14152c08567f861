import { addDays, daysBetween, latest } from '@core/time/add-days'
import { addMonths } from '@core/time/add-months'
import { fromDayNumber, toDayNumber } from '@core/time/day-number'
import { dateRange, dayMonth, dayMonthYear, longDate, shortDate, shortDateYear } from '@core/time/format-date'
import { isWorkingDay, rollToWorkingDay, workingDaysBefore } from '@core/time/working-day'
import { describe, expect, it } from 'vitest'

describe('counting with dates', () => {
  it('adds days over month ends, leap days and year ends', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
    expect(daysBetween('2026-11-24', '2026-12-03')).toBe(9)
    expect(latest('2026-11-24', '2026-12-03', '2026-01-01')).toBe('2026-12-03')
  })

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2024-02-29', 60, '2029-02-28'],
    ['2026-11-30', 13, '2027-12-30'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to)
  })

  it('rolls forward only, and counts working days back', () => {
    expect(rollToWorkingDay('2026-12-25', 'england-and-wales')).toBe('2026-12-29')
    expect(rollToWorkingDay('2026-12-29', 'england-and-wales')).toBe('2026-12-29')
    expect(isWorkingDay('2026-11-30', 'scotland')).toBe(false)
    expect(workingDaysBefore('2026-12-29', 1, 'england-and-wales')).toBe('2026-12-24')
    expect(workingDaysBefore('2026-12-03', 5, 'scotland')).toBe('2026-11-25')
  })
})

describe('writing dates', () => {
  it('writes them as people say them', () => {
    expect(longDate('2026-12-03')).toBe('Thursday 3 December 2026')
    expect(shortDate('2026-12-03')).toBe('Thu 3 Dec')
    expect(shortDateYear('2026-12-03')).toBe('Thu 3 Dec 2026')
    expect(dayMonth('2026-12-03')).toBe('3 December')
    expect(dayMonthYear('2026-12-03')).toBe('3 December 2026')
  })

  it('writes a range without saying anything twice', () => {
    expect(dateRange('2026-11-02', '2026-11-06')).toBe('2 to 6 November')
    expect(dateRange('2026-10-28', '2026-11-03')).toBe('28 October to 3 November')
    expect(dateRange('2026-12-30', '2027-01-02')).toBe('30 December 2026 to 2 January 2027')
    expect(dateRange('2026-11-02', '2026-11-02')).toBe('2 November')
  })
})

describe('day numbers', () => {
  it('agree with the calendar of the computer for every day from 1900 to 2199', () => {
    const first = Date.UTC(1900, 0, 1) / 86_400_000
    const last = Date.UTC(2199, 11, 31) / 86_400_000
    for (let day = first; day <= last; day += 1) {
      const date = new Date(day * 86_400_000).toISOString().slice(0, 10)
      if (fromDayNumber(day) !== date || toDayNumber(date) !== day) expect(fromDayNumber(day)).toBe(date)
    }
  })
})
