import type { BreachCase } from './breach'
import { clockOf, type BreachClock, type ClockFacts } from './clock'
import { currentDecision, organisationsToldAt, reportedAt, reportSubject } from './decision'

/** What the clock needs, taken from a whole case. */
export function clockFactsOf({
  breach,
  decisions,
  route,
}: Pick<BreachCase, 'breach' | 'decisions' | 'route'>): ClockFacts {
  return {
    role: breach.facts.role,
    nearMiss: breach.facts.nearMiss,
    awareAt: breach.facts.awareAt,
    reportedAt: reportedAt(decisions),
    clientToldAt: organisationsToldAt(decisions),
    recordOnly: currentDecision(decisions, reportSubject(route))?.choice === 'no',
    latestEntryAt: breach.latestEntryAt,
  }
}

/** The 72-hour clock of a case at this moment. */
export function caseClock(of: Pick<BreachCase, 'breach' | 'decisions' | 'route'>, now: string): BreachClock {
  return clockOf(clockFactsOf(of), now)
}
