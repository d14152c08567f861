import { addDays, daysBetween } from '../time/add-days'
import type { CalendarDate } from '../time/calendar-date'
import { sortDue } from './sort-due'
import type { DueItem } from './due-item'
import { mayLeaveTheList, type PutOff } from './put-off'

/** How far ahead the small picture on Today looks, in days. */
const daysAhead = 90

/**
 * Parts everything that is known into what is listed now, the clocks that run in hours, what only comes later, and what
 * somebody put off. A date in law stays in the list, marked.
 */
export function todayView(
  items: readonly DueItem[],
  today: CalendarDate,
  putOffs: ReadonlyMap<string, PutOff> = new Map(),
) {
  const sorted = sortDue(items).map((item) => marked(item, putOffs.get(item.id), today))
  const later = sorted.filter((item) => item.remindFromOn !== undefined && item.remindFromOn > today)
  const known = sorted.filter((item) => !later.includes(item))
  const putOff = known.filter((item) => item.putOff !== undefined && mayLeaveTheList(item))
  const now = known.filter((item) => !putOff.includes(item))
  const clocks = now.filter(isClock)
  return { clocks, items: now.filter((item) => !isClock(item)), later, putOff, nextOn: nextDate(sorted, today) }
}

/** From its day on, what was put off is as if nobody had. */
function marked(item: DueItem, putOff: PutOff | undefined, today: CalendarDate): DueItem {
  return putOff && putOff.untilOn > today ? { ...item, putOff } : item
}

/** The first date from today on; null when none is known. */
function nextDate(items: readonly DueItem[], today: CalendarDate): CalendarDate | null {
  const dates = items.flatMap((item) => (item.on && item.on >= today ? [item.on] : [])).toSorted()
  return dates[0] ?? null
}

function isClock(item: DueItem): boolean {
  return item.at !== undefined && item.state === 'due'
}

/** One week of the picture: its first day, and how many due things fall in it. Late things count in the first week. */
export type WeekAhead = { readonly from: CalendarDate; readonly count: number; readonly late: number }

/** The thirteen weeks ahead with the number of due things in each. */
export function weeksAhead(items: readonly DueItem[], today: CalendarDate): WeekAhead[] {
  const weeks = Array.from({ length: Math.ceil(daysAhead / 7) }, (_, i) => ({
    from: addDays(today, i * 7),
    count: 0,
    late: 0,
  }))
  for (const { on } of items) {
    if (!on) continue
    const days = daysBetween(today, on)
    const week = weeks[Math.max(0, Math.floor(days / 7))]
    if (!week || days >= daysAhead) continue
    week.count += 1
    if (days <= 0) week.late += 1
  }
  return weeks
}
