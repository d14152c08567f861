import { addMonths } from '../time/add-months'
import type { CalendarDate } from '../time/calendar-date'
import { londonDate } from '../time/instant'
import type { BreachSummary } from './summary'
import { incidentKinds, type IncidentKind } from './kinds'

/** How often each kind of incident was recorded in the twelve months up to today, the most frequent first (row I8). */
export function trendByKind(
  lines: readonly BreachSummary[],
  today: CalendarDate,
): { kind: IncidentKind; count: number }[] {
  const from = addMonths(today, -12)
  const recent = lines.filter(({ breach }) => londonDate(breach.recordedAt) > from)
  return incidentKinds
    .map((kind) => ({ kind, count: recent.filter(({ breach }) => breach.facts.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
}
