import { addDays } from './add-days'
import { bankHolidayOn, isProvisionalOn } from './bank-holidays'
import type { CalendarDate } from './calendar-date'
import type { Jurisdiction } from './jurisdiction'
import { isWeekend } from './weekday'

/** Neither a weekend nor a bank holiday in that nation? */
export function isWorkingDay(date: CalendarDate, jurisdiction: Jurisdiction): boolean {
  return !isWeekend(date) && bankHolidayOn(date, jurisdiction) === undefined
}

/** A period that ends on a free day ends on the next working day (`sar.roll`, `time.periods`). */
export function rollToWorkingDay(date: CalendarDate, jurisdiction: Jurisdiction): CalendarDate {
  let day = date
  while (!isWorkingDay(day, jurisdiction)) day = addDays(day, 1)
  return day
}

/** The working day a number of working days before a date: for warnings ahead of a last day. */
export function workingDaysBefore(date: CalendarDate, count: number, jurisdiction: Jurisdiction): CalendarDate {
  let day = date
  for (let left = count; left > 0;) {
    day = addDays(day, -1)
    if (isWorkingDay(day, jurisdiction)) left -= 1
  }
  return day
}

/** Does the result of a roll rest on holidays that may still change? */
export function isRollProvisional(from: CalendarDate, to: CalendarDate): boolean {
  return isProvisionalOn(from) || isProvisionalOn(to)
}
