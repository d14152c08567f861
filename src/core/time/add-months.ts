import { type CalendarDate, daysInMonth } from './calendar-date'
import { dateOf, partsOf } from './day-number'

/** The same day number some months later, or the last day of that month where it is shorter (`sar.month-end`). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year, month, day] = partsOf(date)
  const index = year * 12 + (month - 1) + months
  const targetYear = Math.floor(index / 12)
  const targetMonth = (index % 12) + 1
  return dateOf(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)))
}
