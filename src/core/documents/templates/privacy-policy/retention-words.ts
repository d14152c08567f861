import { capital, duration, inside } from './sentences'
import type { Retention } from './use'

/** A retention answer in words, or empty text while it is not answered. */
export function retentionWords(retention: Retention): string {
  const note = inside(retention.note)
  const review = retention.reviewMonths ? ` We review this every ${every(retention.reviewMonths)}.` : ''
  const span = retention.kind === 'period' ? periodWords(retention) : untilWords(retention)
  return span && `${capital(span)}${note ? `, ${note}` : ''}.${review}`
}

function periodWords({ months, from }: Retention): string {
  const start = inside(from)
  return months && start ? `${duration(months)} after ${start}` : ''
}

function untilWords({ until }: Retention): string {
  const end = inside(until)
  return end && `until ${end}`
}

function every(months: number): string {
  return months === 12 ? 'year' : months === 1 ? 'month' : `${months} months`
}

/** Words that promise to keep something without an end (`retention.principle`). */
function isEndless(text: string): boolean {
  return /\bindefinite(ly)?\b|\bfor\s?ever\b|\bpermanent(ly)?\b|\b(no|without) (time )?limit\b|\bas long as (we|possible)\b|\bperiodically archived\b/i.test(
    text,
  )
}

/** What is wrong with a retention answer, in words for the person, or undefined. */
export function retentionFault(retention: Retention): string | undefined {
  if (isEndless(`${retention.until} ${retention.from} ${retention.note}`)) {
    return '“Indefinitely” is not a period. Say what ends it, and how often you check.'
  }
  if (!retentionWords(retention)) return 'Say how long you keep this.'
  if (retention.kind === 'until' && !retention.reviewMonths)
    return 'Say how often you check whether it is still needed.'
  return undefined
}
