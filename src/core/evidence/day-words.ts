import { dayMonthYear } from '../time/format-date'
import { londonDate, londonParts } from '../time/instant'

/** The UK day of an instant in words; empty where there is none. */
export function dateOrEmpty(at: string): string {
  return at === '' ? '' : dayMonthYear(londonDate(at))
}

/** “24 November 2026, 10:42”, UK time, with its year: evidence is read years later. */
export function momentWords(at: string): string {
  const { date, time } = londonParts(at)
  return `${dayMonthYear(date)}, ${time}`
}
