import { bankHolidayData, bankHolidays, yearConfidence } from './bank-holiday-data'
import type { CalendarDate } from './calendar-date'
import type { Jurisdiction } from './jurisdiction'
import { laidBankHoliday } from './laid-bank-holidays'
import { projectBankHolidays } from './project-bank-holidays'

/** A year whose days moved or were added by proclamation, before the embedded table begins. */
const departures: readonly { readonly off: CalendarDate | null; readonly on: CalendarDate; readonly name: string }[] = [
  { off: '2020-05-04', on: '2020-05-08', name: 'Early May bank holiday (VE Day)' },
  { off: '2022-05-30', on: '2022-06-02', name: 'Spring bank holiday' },
  { off: null, on: '2022-06-03', name: 'Platinum Jubilee bank holiday' },
  { off: null, on: '2022-09-19', name: 'State Funeral of Queen Elizabeth II' },
  { off: null, on: '2023-05-08', name: 'Coronation bank holiday' },
]

const embedded: ReadonlyMap<string, string> = new Map(
  bankHolidays.flatMap(({ on, name, nations }) => nations.map((nation) => [`${nation} ${on}`, name] as const)),
)
const projected = new Map<string, ReadonlyMap<string, string>>()

/** The name of the bank holiday kept in a nation on a day, or undefined (`sar.roll`); a law pack may know newer ones. */
export function bankHolidayOn(date: CalendarDate, jurisdiction: Jurisdiction): string | undefined {
  const changed = laidBankHoliday(date, jurisdiction)
  if (changed !== undefined) return changed ?? undefined
  if (isEmbedded(date)) return embedded.get(`${jurisdiction} ${date}`)
  return projectedYear(Number(date.slice(0, 4)), jurisdiction).get(date)
}

/**
 * May the list for this day still change? True for years past the embedded table and for years in it that were worked
 * out by rule only: days are added and moved by royal proclamation (Banking and Financial Dealings Act 1971 s.1).
 */
export function isProvisionalOn(date: CalendarDate): boolean {
  if (date > bankHolidayData.validThrough) return true
  return yearConfidence[Number(date.slice(0, 4))] === 'C'
}

function isEmbedded(date: CalendarDate): boolean {
  return date >= bankHolidayData.validFrom && date <= bankHolidayData.validThrough
}

function projectedYear(year: number, jurisdiction: Jurisdiction): ReadonlyMap<string, string> {
  const key = `${jurisdiction} ${year}`
  const known = projected.get(key)
  if (known) return known
  const days = new Map(projectBankHolidays(year, jurisdiction).map(({ on, name }) => [on, name] as const))
  for (const { off, on, name } of departures.filter((change) => change.on.startsWith(`${year}-`))) {
    if (off !== null) days.delete(off)
    days.set(on, name)
  }
  projected.set(key, days)
  return days
}
