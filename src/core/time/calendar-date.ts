import { z } from 'zod'

/** A calendar date `YYYY-MM-DD` in UK local time. */
export type CalendarDate = string

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/

/** Is this text a day that exists? Years 1900 to 2199, so that a slip of the finger is noticed. */
export function isCalendarDate(value: string): boolean {
  const match = pattern.exec(value)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Days in a month of the Gregorian calendar; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** The schema every date field shares. */
export const calendarDate = z
  .string()
  .refine(isCalendarDate, 'That is not a day in the calendar. Write it as day, month and year.')
