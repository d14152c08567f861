import { addMonths } from '../time/add-months'
import type { CalendarDate } from '../time/calendar-date'
import { londonDate } from '../time/instant'
import type { BreachSummary } from './summary'
import { incidentKinds, type IncidentKind } from './kinds'

/** One cause in the twelve months: how often, how many of them near misses, and how many were reported. */
export type TrendLine = {
  readonly kind: IncidentKind
  readonly count: number
  readonly nearMisses: number
  readonly reported: number
}

/** How often each kind of incident was recorded in the twelve months up to today, the most frequent first (row I8). */
export function trendByKind(lines: readonly BreachSummary[], today: CalendarDate): TrendLine[] {
  const from = addMonths(today, -12)
  const recent = lines.filter(({ breach }) => londonDate(breach.recordedAt) > from)
  return incidentKinds
    .map((kind) => {
      const same = recent.filter(({ breach }) => breach.facts.kind === kind)
      const nearMisses = same.filter(({ breach }) => breach.facts.nearMiss).length
      return {
        kind,
        count: same.length,
        nearMisses,
        reported: same.filter(({ reportedAt }) => reportedAt !== null).length,
      }
    })
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
}
