import { addDays } from '@core/time/add-days'
import { isCalendarDate, type CalendarDate } from '@core/time/calendar-date'
import { monthName } from '@core/time/format-date'

type Reading = {
  /** For the words "today" and "yesterday". */
  readonly today?: CalendarDate
  /** Whether "26" may be a year. Not while somebody is still typing, when it may become 2026. */
  readonly shortYear?: boolean
}

/** Reads a day as people write it in Britain: 3/12/2026, 3.12.26, 3 Dec 2026, 03122026. Empty when it is not a day. */
export function readDate(text: string, { today, shortYear = false }: Reading = {}): CalendarDate {
  const typed = text.trim().toLowerCase()
  if (today && typed === 'today') return today
  if (today && typed === 'yesterday') return addDays(today, -1)
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed)
  if (iso) return toDate(iso[3], iso[2], iso[1], false)
  const numbers =
    /^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{2}|\d{4})$/.exec(typed) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(typed)
  if (numbers) return toDate(numbers[1], numbers[2], numbers[3], shortYear)
  const words = /^(?:[a-z]+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s./-]*([a-z]{3,9})\.?,?[\s./-]*(\d{2}|\d{4})$/.exec(typed)
  if (words) return toDate(words[1], String(monthNumber(words[2] ?? '')), words[3], shortYear)
  return ''
}

/** How a chosen day stands in its field: "13 / 11 / 2026". */
export function writeDate(date: CalendarDate): string {
  return date === '' ? '' : date.split('-').toReversed().join(' / ')
}

/** Reads a time of day in 24 hours: 9:20, 09.20, 0920, 9. Empty when it is not one. */
export function readTime(text: string): string {
  const match = /^(\d{1,2})(?:\s*[:.h]?\s*(\d{2}))?$/.exec(text.trim())
  if (!match) return ''
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)]
  return hour < 24 && minute < 60 ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` : ''
}

function toDate(day = '', month = '', year = '', shortYear = false): CalendarDate {
  if (year.length === 2 && !shortYear) return ''
  // Two figures: up to 2069 is ahead of us, from 1970 behind us; nobody here is asked for a birthday.
  const full = year.length === 2 ? (Number(year) < 70 ? `20${year}` : `19${year}`) : year
  const date = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isCalendarDate(date) ? date : ''
}

function monthNumber(word: string): number {
  for (let month = 1; month <= 12; month += 1) {
    const name = monthName(month).toLowerCase()
    if (name.startsWith(word) || (word === 'sept' && month === 9)) return month
  }
  return 0
}
