import { bankHolidays, bankHolidayData } from '@core/time/bank-holiday-data'
import { bankHolidayOn, isProvisionalOn } from '@core/time/bank-holidays'
import { isCalendarDate } from '@core/time/calendar-date'
import { easterSunday } from '@core/time/easter'
import { jurisdictions } from '@core/time/jurisdiction'
import { projectBankHolidays } from '@core/time/project-bank-holidays'
import { isWeekend } from '@core/time/weekday'
import { describe, expect, it } from 'vitest'

const years = [2024, 2025, 2026, 2027, 2028]

describe('the embedded bank holidays', () => {
  it('are all weekdays that exist, in rising order', () => {
    for (const { on } of bankHolidays) expect(isCalendarDate(on) && !isWeekend(on), on).toBe(true)
    expect(bankHolidays.map(({ on }) => on)).toEqual(bankHolidays.map(({ on }) => on).toSorted())
  })

  it.each(years)('number 8 in England and Wales, 9 in Scotland, 10 in Northern Ireland in %i', (year) => {
    const count = (nation: (typeof jurisdictions)[number]) =>
      bankHolidays.filter(({ on, nations }) => on.startsWith(`${year}`) && nations.includes(nation)).length
    expect(count('england-and-wales')).toBe(8)
    expect(count('scotland')).toBe(year === 2026 ? 10 : 9)
    expect(count('northern-ireland')).toBe(10)
  })

  it.each(jurisdictions)('agree with the projection in %s, but for the proclaimed day', (nation) => {
    for (const year of years) {
      const listed = bankHolidays.filter(({ on, nations }) => on.startsWith(`${year}`) && nations.includes(nation))
      const regular = listed.map(({ on }) => on).filter((on) => on !== '2026-06-15')
      expect(projectBankHolidays(year, nation).map(({ on }) => on)).toEqual(regular)
    }
  })
})

describe('years past the embedded table', () => {
  it('are projected and marked provisional', () => {
    expect(bankHolidayData.validThrough).toBe('2028-12-31')
    expect(bankHolidayOn('2029-03-30', 'scotland')).toBe('Good Friday')
    expect(bankHolidayOn('2029-04-02', 'scotland')).toBeUndefined()
    expect(bankHolidayOn('2029-04-02', 'england-and-wales')).toBe('Easter Monday')
    expect(isProvisionalOn('2029-04-02')).toBe(true)
    expect(isProvisionalOn('2028-04-14')).toBe(true)
    expect(isProvisionalOn('2027-03-26')).toBe(false)
  })

  it('give two substitutes when Christmas falls on Saturday, and none twice', () => {
    const christmas2032 = projectBankHolidays(2032, 'england-and-wales').map(({ on }) => on)
    expect(christmas2032.slice(-2)).toEqual(['2032-12-27', '2032-12-28'])
    const newYear2033 = projectBankHolidays(2033, 'scotland').map(({ on }) => on)
    expect(newYear2033.slice(0, 2)).toEqual(['2033-01-03', '2033-01-04'])
  })

  it('keep Monday 2 January and move a Sunday New Year’s Day behind it in Scotland', () => {
    expect(projectBankHolidays(2034, 'scotland').slice(0, 2)).toEqual([
      { on: '2034-01-02', name: '2nd January', nations: ['scotland'] },
      { on: '2034-01-03', name: 'New Year’s Day', nations: ['scotland'], substitute: true },
    ])
  })
})

describe('years before the embedded table', () => {
  it('know the days that were moved or added by proclamation', () => {
    expect(bankHolidayOn('2020-05-04', 'england-and-wales')).toBeUndefined()
    expect(bankHolidayOn('2020-05-08', 'scotland')).toContain('VE Day')
    expect(bankHolidayOn('2022-05-30', 'northern-ireland')).toBeUndefined()
    for (const day of ['2022-06-02', '2022-06-03', '2022-09-19', '2023-05-08', '2023-05-01'])
      expect(bankHolidayOn(day, 'england-and-wales'), day).toBeDefined()
  })
})

describe('Easter', () => {
  it.each([
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2024, '2024-03-31'],
    [2029, '2029-04-01'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
  ])('of %i is %s', (year, sunday) => {
    expect(easterSunday(year)).toBe(sunday)
  })
})
