import { addDays } from './add-days'
import type { BankHoliday } from './bank-holiday-data'
import type { CalendarDate } from './calendar-date'
import { easterSunday } from './easter'
import type { Jurisdiction } from './jurisdiction'
import { isWeekend, weekday } from './weekday'

type Fixed = { readonly monthDay: string; readonly name: string; readonly only?: Jurisdiction }

// Order matters only among days next to each other: the substitute of the first is settled first.
const fixedDays: readonly Fixed[] = [
  { monthDay: '01-01', name: 'New Year’s Day' },
  { monthDay: '01-02', name: '2nd January', only: 'scotland' },
  { monthDay: '03-17', name: 'St Patrick’s Day', only: 'northern-ireland' },
  { monthDay: '07-12', name: 'Battle of the Boyne (Orangemen’s Day)', only: 'northern-ireland' },
  { monthDay: '11-30', name: 'St Andrew’s Day', only: 'scotland' },
  { monthDay: '12-25', name: 'Christmas Day' },
  { monthDay: '12-26', name: 'Boxing Day' },
]

/** The bank holidays of a year by rule alone. It knows no days made by proclamation, so the result is provisional. */
export function projectBankHolidays(year: number, jurisdiction: Jurisdiction): readonly BankHoliday[] {
  const nations = [jurisdiction]
  const moving = movingDays(year, jurisdiction).map(({ on, name }) => ({ on, name, nations }))
  const fixed = fixedDays.filter(({ only }) => only === undefined || only === jurisdiction)
  const originals = fixed.map(({ monthDay, name }) => ({ on: `${year}-${monthDay}`, name }))
  const onWeekdays = originals.filter(({ on }) => !isWeekend(on)).map(({ on, name }) => ({ on, name, nations }))
  const holidays: BankHoliday[] = [...moving, ...onWeekdays]
  for (const { on, name } of originals.filter((day) => isWeekend(day.on))) {
    holidays.push({ on: nextFreeWeekday(on, holidays), name, nations, substitute: true })
  }
  return holidays.toSorted((one, other) => one.on.localeCompare(other.on))
}

function movingDays(year: number, jurisdiction: Jurisdiction): readonly { on: CalendarDate; name: string }[] {
  const easter = easterSunday(year)
  const scottish = jurisdiction === 'scotland'
  return [
    { on: addDays(easter, -2), name: 'Good Friday' },
    ...(scottish ? [] : [{ on: addDays(easter, 1), name: 'Easter Monday' }]),
    { on: firstMonday(year, '05'), name: 'Early May bank holiday' },
    { on: lastMonday(`${year}-05-31`), name: 'Spring bank holiday' },
    { on: scottish ? firstMonday(year, '08') : lastMonday(`${year}-08-31`), name: 'Summer bank holiday' },
  ]
}

function firstMonday(year: number, month: string): CalendarDate {
  return lastMonday(`${year}-${month}-07`)
}

function lastMonday(upTo: CalendarDate): CalendarDate {
  return addDays(upTo, -((weekday(upTo) + 6) % 7))
}

function nextFreeWeekday(from: CalendarDate, taken: readonly BankHoliday[]): CalendarDate {
  let on = addDays(from, 1)
  while (isWeekend(on) || taken.some((holiday) => holiday.on === on)) on = addDays(on, 1)
  return on
}
