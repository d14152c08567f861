import { dayMonthYear } from '../../time/format-date'
import type { Report, Speed } from './report'

/** “18 of 20, 90 %”; “–” where no last day has come yet. */
export function onTimeWords({ inTime, late }: Pick<Speed, 'inTime' | 'late'>): string {
  const judged = inTime + late
  return judged === 0
    ? '–'
    : `${inTime.toLocaleString('en-GB')} of ${judged.toLocaleString('en-GB')}, ${onTimeShare({ inTime, late })} %`
}

/** The share in whole per cent, never rounded up to a hundred; 0 where nothing was judged. */
export function onTimeShare({ inTime, late }: Pick<Speed, 'inTime' | 'late'>): number {
  const judged = inTime + late
  if (judged === 0) return 0
  const share = Math.round((inTime / judged) * 100)
  return share === 100 && late > 0 ? 99 : share
}

/** “12 days”, “1 day”, “4.5 days”; “–” where nothing was answered. */
export function medianWords(days: number | null): string {
  if (days === null) return '–'
  return days === 1 ? '1 day' : `${days.toLocaleString('en-GB')} days`
}

/** The span in a sentence. */
export function reportSpan({ fromOn, toOn }: Pick<Report, 'fromOn' | 'toOn'>): string {
  if (fromOn === '' && toOn === '') return 'All requests received.'
  if (toOn === '') return `Requests received from ${dayMonthYear(fromOn)}.`
  if (fromOn === '') return `Requests received until ${dayMonthYear(toOn)}.`
  return `Requests received from ${dayMonthYear(fromOn)} to ${dayMonthYear(toOn)}.`
}
