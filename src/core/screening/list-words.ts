import type { CalendarDate } from '../time/calendar-date'
import { dayMonthYear } from '../time/format-date'
import type { ListRead } from './list-contract'
import { lastSafeDay } from './screening'

/** “A list of 18,000,000 numbers, compared on 22 November 2026”: for the log. */
export function listInWords({ numbers }: Pick<ListRead, 'numbers'>, comparedOn: CalendarDate): string {
  return `A list of ${counted(numbers, 'number', 'numbers')}, compared on ${dayMonthYear(comparedOn)}`
}

/**
 * Why nothing can be checked with a list of this day; undefined where it can. What it says holds from its own day
 * (`pecr.r21.screen-age`), so one that is too old would clear nobody.
 */
export function listDayFault(listOn: CalendarDate, today: CalendarDate): string | undefined {
  if (listOn > today) return 'That day is in the future.'
  const last = lastSafeDay(listOn)
  return today > last
    ? `This list is too old: what it says could be relied on until ${dayMonthYear(last)}. Get the newest one.`
    : undefined
}

/** What was passed over in a list, and whether its lines are in order; nothing where all is as it should be. */
export function listRemarks({ others, firstOther, elsewhere, order }: ListRead): string[] {
  const one = others === 1
  return [
    ...(order === 'none'
      ? [
          'The lines of this list are not in order. Nothing is missed for that: every line is compared with your numbers. One number alone takes as long as the whole list.',
        ]
      : []),
    ...(others > 0
      ? [
          `${counted(others, 'line holds', 'lines hold')} no telephone number and ${one ? 'was' : 'were'} passed over${one ? `: line ${firstOther}` : `. The first is line ${firstOther}`}.`,
        ]
      : []),
    ...(elsewhere > 0 ? [`${counted(elsewhere, 'line holds', 'lines hold')} a number of another country.`] : []),
  ]
}

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
}
