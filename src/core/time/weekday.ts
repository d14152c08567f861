import type { CalendarDate } from './calendar-date'
import { toDayNumber } from './day-number'

export const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** 0 for Sunday to 6 for Saturday. */
export function weekday(date: CalendarDate): number {
  return (((toDayNumber(date) + 4) % 7) + 7) % 7 // 1 January 1970 was a Thursday
}

/** "Thursday". */
export function weekdayName(date: CalendarDate): (typeof weekdayNames)[number] {
  return weekdayNames[weekday(date)] ?? 'Sunday'
}

/** Saturday or Sunday? */
export function isWeekend(date: CalendarDate): boolean {
  return weekday(date) === 0 || weekday(date) === 6
}
