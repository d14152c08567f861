import { longDate } from '../time/format-date'
import { londonParts } from '../time/instant'
import type { BreachFacts } from './facts'

/** “Friday 20 November 2026, 18:10”: UK time, for documents. */
export function momentWords(at: string): string {
  const { date, time } = londonParts(at)
  return `${longDate(date)}, ${time}`
}

/** When it happened, and how sure that is. */
export function occurredWords(
  { occurredIs, occurredAt }: Pick<BreachFacts, 'occurredIs' | 'occurredAt'>,
  say: (at: string) => string = momentWords,
): string {
  if (occurredIs === 'unknown' || occurredAt === '') return 'Not known'
  return occurredIs === 'about' ? `About ${say(occurredAt)}` : say(occurredAt)
}
