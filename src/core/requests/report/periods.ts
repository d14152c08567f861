import type { CalendarDate } from '../../time/calendar-date'
import { partsOf } from '../../time/day-number'
import { monthName } from '../../time/format-date'

/** A month, three months, or a year of a report: `2026-11`, `2026-Q4`, `2026`. */
export type Period = { readonly id: string; readonly label: string }

/** More columns than this do not fit beside each other. */
const most = 13

type Size = 'month' | 'quarter' | 'year'

/** The periods from one day to another, both counted: months; over thirteen of them quarters, and over thirteen quarters years. */
export function periodsBetween(from: CalendarDate, to: CalendarDate): { size: Size; periods: Period[] } {
  const [fromYear, fromMonth] = partsOf(from)
  const [toYear, toMonth] = partsOf(to)
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth + 1
  const size: Size = months <= most ? 'month' : months <= (most - 1) * 3 ? 'quarter' : 'year'
  const dates = Array.from({ length: Math.max(0, months) }, (_, index) => {
    const month = fromMonth - 1 + index
    return { year: fromYear + Math.floor(month / 12), month: (month % 12) + 1 }
  })
  const found = new Map(dates.map((one) => [idOf(one.year, one.month, size), labelOf(one.year, one.month, size)]))
  return { size, periods: [...found].map(([id, label]) => ({ id, label })) }
}

/** The period a day lies in. */
export function periodOf(on: CalendarDate, size: Size): string {
  const [year, month] = partsOf(on)
  return idOf(year, month, size)
}

/** How a table over periods is called: “by month”. */
export const sizeWords: Readonly<Record<Size, string>> = {
  month: 'by month',
  quarter: 'by quarter',
  year: 'by year',
}

function idOf(year: number, month: number, size: Size): string {
  if (size === 'year') return String(year)
  return size === 'month' ? `${year}-${String(month).padStart(2, '0')}` : `${year}-Q${quarterOf(month)}`
}

function labelOf(year: number, month: number, size: Size): string {
  if (size === 'year') return String(year)
  if (size === 'month') return `${monthName(month).slice(0, 3)} ${year}`
  const first = (quarterOf(month) - 1) * 3 + 1
  return `${monthName(first).slice(0, 3)}–${monthName(first + 2).slice(0, 3)} ${year}`
}

function quarterOf(month: number): number {
  return Math.floor((month - 1) / 3) + 1
}
