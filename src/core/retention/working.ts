import type { CalendarDate } from '../time/calendar-date'
import { dayMonthYear } from '../time/format-date'
import { periodWords } from './period'
import type { JudgedRow } from './row-faults'
import { triggers } from './trigger'

type Worked = {
  readonly row: JudgedRow
  readonly on: CalendarDate | null
  readonly first: CalendarDate | null
  readonly extended: CalendarDate | null
  readonly unagreed: boolean
}

/** How a day was worked out, one sentence each, for the person to check (`retention.engine`). */
export function workingOf({ row, on, first, extended, unagreed }: Worked): string[] {
  const said: string[] = []
  const { period, trigger } = row
  if (on === null && first === null) return [`No day yet: it counts from when ${triggers[trigger].after}.`]
  if (on === null && first !== null) said.push(`To be looked at on ${dayMonthYear(first)}.`)
  if (on !== null && first !== null) {
    const event = `${triggers[trigger].was} on ${dayMonthYear(on)}`
    const isSpan = period.kind === 'span' && period.count > 0
    said.push(isSpan ? `${event}. ${capital(periodWords(period))} later is ${dayMonthYear(first)}.` : `${event}.`)
    if (isSpan && period.unit !== 'days' && on.slice(8) !== first.slice(8))
      said.push('That month is shorter, so its last day counts.')
  }
  if (unagreed) said.push('No period was agreed, so the six months apply.')
  if (extended !== null) said.push(`Kept longer, until ${dayMonthYear(extended)}.`)
  return said
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
