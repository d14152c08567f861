import { addDays } from '../time/add-days'
import { addMonths } from '../time/add-months'
import type { CalendarDate } from '../time/calendar-date'

/** A span of days of receipt, both counted; an empty end is open. */
export type LogRange = { readonly from: CalendarDate; readonly to: CalendarDate }

/** The spans that are asked for most, by name. */
export const quickRanges = ['this-year', 'last-12-months', 'all'] as const
export type QuickRange = (typeof quickRanges)[number]

/** What each is called. */
export const quickRangeNames: Readonly<Record<QuickRange, string>> = {
  'this-year': 'This year',
  'last-12-months': 'Last 12 months',
  all: 'All',
}

/** The days of a span as seen from today: the last twelve months begin on the day after this day a year ago. */
export function rangeOf(quick: QuickRange, today: CalendarDate): LogRange {
  if (quick === 'all') return { from: '', to: '' }
  const from = quick === 'this-year' ? `${today.slice(0, 4)}-01-01` : addDays(addMonths(today, -12), 1)
  return { from, to: today }
}
