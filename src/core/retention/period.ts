import { z } from 'zod'
import { line } from '../contacts/typed-text'
import { addDays } from '../time/add-days'
import { addMonths } from '../time/add-months'
import type { CalendarDate } from '../time/calendar-date'

const units = ['days', 'months', 'years'] as const

/** A length of time in whole days, months or years; 0 days: at once, when its event comes. */
export const span = z.object({
  kind: z.literal('span'),
  count: z.int('Write a whole number.').min(0, 'Write 0 or more.').max(1200, 'That is longer than anybody lives.'),
  unit: z.enum(units),
})
export type Span = z.output<typeof span>

/** How long something is kept: a length of time after an event, or words that say while what. */
export const period = z.discriminatedUnion('kind', [
  span,
  z.object({ kind: z.literal('while'), words: line(200).min(1, 'Say while what it is kept.') }),
])
export type Period = z.output<typeof period>

/** A length of time, for rows that are written in the program. */
export function spanOf(count: number, unit: Span['unit']): Span {
  return { kind: 'span', count, unit }
}

/** The day so long after another: months and years keep the number of the day or take the last of a shorter month, and no day is rolled to another (`retention.engine`). */
export function afterSpan(on: CalendarDate, { count, unit }: Span): CalendarDate {
  if (unit === 'days') return addDays(on, count)
  return addMonths(on, unit === 'years' ? count * 12 : count)
}

/** Is one length of time longer than another? Judged from a day before years of every length. */
export function isLonger(one: Span, other: Span): boolean {
  return afterSpan('1999-01-01', one) > afterSpan('1999-01-01', other)
}

/** Is this a time that never ends, called a period? (`retention.principle`, `rec.retention`) */
export function isEndless(words: string): boolean {
  return /\bindefinite(ly)?\b|\bfor\s?ever\b|\bpermanent(ly)?\b|\b(no|without) (an end|(time )?limit)\b|\bas long as (we|possible|needed)\b|\bperiodical(ly)?\b|\bfrom time to time\b|\barchived?\b/iu.test(
    words,
  )
}

/** A period in words: “6 months”, “1 year”, “while the objection stands”, “at once”. */
export function periodWords(kept: Period): string {
  if (kept.kind === 'while') return kept.words
  const { count, unit } = kept
  if (count === 0) return 'at once'
  return `${count.toLocaleString('en-GB')} ${count === 1 ? unit.slice(0, -1) : unit}`
}
