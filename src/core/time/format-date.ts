import type { CalendarDate } from './calendar-date'
import { partsOf } from './day-number'
import { weekdayName } from './weekday'

// Own tables, so that a date reads the same whatever language data the computer has.
const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** "December"; months count from 1. */
export function monthName(month: number): string {
  return monthNames[month - 1] ?? ''
}

/** "Thursday 3 December 2026": for legal dates in sentences. */
export function longDate(date: CalendarDate): string {
  return `${weekdayName(date)} ${dayMonthYear(date)}`
}

/** "Thursday 3 December": where the year is plain. */
export function weekdayDayMonth(date: CalendarDate): string {
  return `${weekdayName(date)} ${dayMonth(date)}`
}

/** "Thu 3 Dec": for margins. */
export function shortDate(date: CalendarDate): string {
  const [, month, day] = partsOf(date)
  return `${weekdayName(date).slice(0, 3)} ${day} ${monthName(month).slice(0, 3)}`
}

/** "Thu 3 Dec 2026": for margins where the year may differ. */
export function shortDateYear(date: CalendarDate): string {
  return `${shortDate(date)} ${date.slice(0, 4)}`
}

/** "3 Dec": for the narrow column of a timeline. */
export function shortDayMonth(date: CalendarDate): string {
  const [, month, day] = partsOf(date)
  return `${day} ${monthName(month).slice(0, 3)}`
}

/** "3 December". */
export function dayMonth(date: CalendarDate): string {
  const [, month, day] = partsOf(date)
  return `${day} ${monthName(month)}`
}

/** "3 December 2026". */
export function dayMonthYear(date: CalendarDate): string {
  return `${dayMonth(date)} ${date.slice(0, 4)}`
}

/** "2 to 6 November", "28 October to 3 November", "30 December 2026 to 2 January 2027", or one date. */
export function dateRange(from: CalendarDate, to: CalendarDate): string {
  if (from === to) return dayMonth(from)
  if (from.slice(0, 4) !== to.slice(0, 4)) return `${dayMonthYear(from)} to ${dayMonthYear(to)}`
  if (from.slice(5, 7) !== to.slice(5, 7)) return `${dayMonth(from)} to ${dayMonth(to)}`
  return `${partsOf(from)[2]} to ${dayMonth(to)}`
}
