import type { CalendarDate } from './calendar-date'
import type { Jurisdiction } from './jurisdiction'

/** One bank holiday and the nations that keep it. `substitute`: the day itself falls on a weekend. */
export type BankHoliday = {
  readonly on: CalendarDate
  readonly name: string
  readonly nations: readonly Jurisdiction[]
  readonly substitute?: true
}

/** How sure a year's list is. A: past or current year; B: expected, not yet seen in print; C: worked out by rule only. */
export type YearConfidence = 'A' | 'B' | 'C'

const ew = 'england-and-wales'
const sc = 'scotland'
const ni = 'northern-ireland'

/** The version of this table, and the last day it covers. Later years are projected (`project-bank-holidays.ts`). */
export const bankHolidayData = {
  dataVersion: '2026-11-21',
  validFrom: '2024-01-01',
  validThrough: '2028-12-31',
} as const

/** How sure each embedded year is. */
export const yearConfidence: Readonly<Record<number, YearConfidence>> = {
  2024: 'A',
  2025: 'A',
  2026: 'A',
  2027: 'B',
  2028: 'C',
}

// The official feed has the same three keys: https://www.gov.uk/bank-holidays.json
/** Every bank holiday from 2024 to 2028; weekend originals are represented by their substitutes. */
export const bankHolidays: readonly BankHoliday[] = [
  { on: '2024-01-01', name: 'New Year’s Day', nations: [ew, sc, ni] },
  { on: '2024-01-02', name: '2nd January', nations: [sc] },
  { on: '2024-03-18', name: 'St Patrick’s Day', nations: [ni], substitute: true },
  { on: '2024-03-29', name: 'Good Friday', nations: [ew, sc, ni] },
  { on: '2024-04-01', name: 'Easter Monday', nations: [ew, ni] },
  { on: '2024-05-06', name: 'Early May bank holiday', nations: [ew, sc, ni] },
  { on: '2024-05-27', name: 'Spring bank holiday', nations: [ew, sc, ni] },
  { on: '2024-07-12', name: 'Battle of the Boyne (Orangemen’s Day)', nations: [ni] },
  { on: '2024-08-05', name: 'Summer bank holiday', nations: [sc] },
  { on: '2024-08-26', name: 'Summer bank holiday', nations: [ew, ni] },
  { on: '2024-12-02', name: 'St Andrew’s Day', nations: [sc], substitute: true },
  { on: '2024-12-25', name: 'Christmas Day', nations: [ew, sc, ni] },
  { on: '2024-12-26', name: 'Boxing Day', nations: [ew, sc, ni] },
  { on: '2025-01-01', name: 'New Year’s Day', nations: [ew, sc, ni] },
  { on: '2025-01-02', name: '2nd January', nations: [sc] },
  { on: '2025-03-17', name: 'St Patrick’s Day', nations: [ni] },
  { on: '2025-04-18', name: 'Good Friday', nations: [ew, sc, ni] },
  { on: '2025-04-21', name: 'Easter Monday', nations: [ew, ni] },
  { on: '2025-05-05', name: 'Early May bank holiday', nations: [ew, sc, ni] },
  { on: '2025-05-26', name: 'Spring bank holiday', nations: [ew, sc, ni] },
  { on: '2025-07-14', name: 'Battle of the Boyne (Orangemen’s Day)', nations: [ni], substitute: true },
  { on: '2025-08-04', name: 'Summer bank holiday', nations: [sc] },
  { on: '2025-08-25', name: 'Summer bank holiday', nations: [ew, ni] },
  { on: '2025-12-01', name: 'St Andrew’s Day', nations: [sc], substitute: true },
  { on: '2025-12-25', name: 'Christmas Day', nations: [ew, sc, ni] },
  { on: '2025-12-26', name: 'Boxing Day', nations: [ew, sc, ni] },
  { on: '2026-01-01', name: 'New Year’s Day', nations: [ew, sc, ni] },
  { on: '2026-01-02', name: '2nd January', nations: [sc] },
  { on: '2026-03-17', name: 'St Patrick’s Day', nations: [ni] },
  { on: '2026-04-03', name: 'Good Friday', nations: [ew, sc, ni] },
  { on: '2026-04-06', name: 'Easter Monday', nations: [ew, ni] },
  { on: '2026-05-04', name: 'Early May bank holiday', nations: [ew, sc, ni] },
  { on: '2026-05-25', name: 'Spring bank holiday', nations: [ew, sc, ni] },
  { on: '2026-06-15', name: 'World Cup bank holiday', nations: [sc] },
  { on: '2026-07-13', name: 'Battle of the Boyne (Orangemen’s Day)', nations: [ni], substitute: true },
  { on: '2026-08-03', name: 'Summer bank holiday', nations: [sc] },
  { on: '2026-08-31', name: 'Summer bank holiday', nations: [ew, ni] },
  { on: '2026-11-30', name: 'St Andrew’s Day', nations: [sc] },
  { on: '2026-12-25', name: 'Christmas Day', nations: [ew, sc, ni] },
  { on: '2026-12-28', name: 'Boxing Day', nations: [ew, sc, ni], substitute: true },
  { on: '2027-01-01', name: 'New Year’s Day', nations: [ew, sc, ni] },
  { on: '2027-01-04', name: '2nd January', nations: [sc], substitute: true },
  { on: '2027-03-17', name: 'St Patrick’s Day', nations: [ni] },
  { on: '2027-03-26', name: 'Good Friday', nations: [ew, sc, ni] },
  { on: '2027-03-29', name: 'Easter Monday', nations: [ew, ni] },
  { on: '2027-05-03', name: 'Early May bank holiday', nations: [ew, sc, ni] },
  { on: '2027-05-31', name: 'Spring bank holiday', nations: [ew, sc, ni] },
  { on: '2027-07-12', name: 'Battle of the Boyne (Orangemen’s Day)', nations: [ni] },
  { on: '2027-08-02', name: 'Summer bank holiday', nations: [sc] },
  { on: '2027-08-30', name: 'Summer bank holiday', nations: [ew, ni] },
  { on: '2027-11-30', name: 'St Andrew’s Day', nations: [sc] },
  { on: '2027-12-27', name: 'Christmas Day', nations: [ew, sc, ni], substitute: true },
  { on: '2027-12-28', name: 'Boxing Day', nations: [ew, sc, ni], substitute: true },
  { on: '2028-01-03', name: 'New Year’s Day', nations: [ew, sc, ni], substitute: true },
  { on: '2028-01-04', name: '2nd January', nations: [sc], substitute: true },
  { on: '2028-03-17', name: 'St Patrick’s Day', nations: [ni] },
  { on: '2028-04-14', name: 'Good Friday', nations: [ew, sc, ni] },
  { on: '2028-04-17', name: 'Easter Monday', nations: [ew, ni] },
  { on: '2028-05-01', name: 'Early May bank holiday', nations: [ew, sc, ni] },
  { on: '2028-05-29', name: 'Spring bank holiday', nations: [ew, sc, ni] },
  { on: '2028-07-12', name: 'Battle of the Boyne (Orangemen’s Day)', nations: [ni] },
  { on: '2028-08-07', name: 'Summer bank holiday', nations: [sc] },
  { on: '2028-08-28', name: 'Summer bank holiday', nations: [ew, ni] },
  { on: '2028-11-30', name: 'St Andrew’s Day', nations: [sc] },
  { on: '2028-12-25', name: 'Christmas Day', nations: [ew, sc, ni] },
  { on: '2028-12-26', name: 'Boxing Day', nations: [ew, sc, ni] },
]
