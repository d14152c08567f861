import { addDays } from '../time/add-days'
import type { CalendarDate } from '../time/calendar-date'
import type { Wait } from './waits'

/** Days that do not count: how many, the same without the days of the answers, and the stretches they form. */
export type PausedDays = {
  readonly count: number
  /** The house target counts the day of an answer as live (`sar.pause.cautious`). */
  readonly cautious: number
  readonly stretches: readonly { readonly from: CalendarDate; readonly to: CalendarDate }[]
}

/** The distinct days of all closed waits, both ends included, none before the start (`sar.pause`; digest 3.4, step 3). */
export function pausedDays(waits: readonly Wait[], startOn: CalendarDate): PausedDays {
  const clipped = waits
    .filter(({ answeredOn }) => answeredOn >= startOn)
    .map(({ askedOn, answeredOn }) => ({ from: askedOn < startOn ? startOn : askedOn, to: answeredOn }))
    .toSorted((one, other) => one.from.localeCompare(other.from))
  const days = new Set<CalendarDate>()
  for (const { from, to } of clipped) for (let on = from; on <= to; on = addDays(on, 1)) days.add(on)
  const answers = new Set(clipped.map(({ to }) => to))
  return { count: days.size, cautious: days.size - answers.size, stretches: stretchesOf(clipped) }
}

function stretchesOf(sorted: readonly { from: CalendarDate; to: CalendarDate }[]): PausedDays['stretches'] {
  const stretches: { from: CalendarDate; to: CalendarDate }[] = []
  for (const { from, to } of sorted) {
    const open = stretches.at(-1)
    if (open && from <= addDays(open.to, 1)) open.to = to > open.to ? to : open.to
    else stretches.push({ from, to })
  }
  return stretches
}
