import { z } from 'zod'
import { calendarDate } from '../time/calendar-date'
import { action } from './action'
import { assessment } from './assessment'
import { routes } from './advice'
import { decision } from './decision'
import { breachEvent } from './event'
import { breachFacts } from './facts'
import { instant } from './times'

/** A tick on the checklist: when, and a few words if something is to be remembered. */
const tick = z.object({ itemId: z.string(), at: instant, note: z.string() })

/** How a case was signed off. */
const closing = z.object({
  at: instant,
  name: z.string(),
  role: z.string(),
  reason: z.string(),
  /** The register of breaches is kept six years from closing (`settled.retention-extra`). */
  keepUntilOn: calendarDate,
})

/** One incident: every one is recorded, reported or not, near misses too (`breach.register`). */
export const breach = z.object({
  id: z.string(),
  reference: z.string(),
  facts: breachFacts,
  ticks: z.array(tick),
  closing: closing.nullable(),
  recordedAt: instant,
  latestEntryAt: instant,
})
export type Breach = z.output<typeof breach>

/** An incident with everything that belongs to it, newest last. At most 200 history entries, the latest ones. */
export const breachCase = z.object({
  breach,
  assessments: z.array(assessment),
  decisions: z.array(decision),
  actions: z.array(action),
  events: z.array(breachEvent),
  /** Where a report would go, for this organisation. */
  route: z.enum(routes),
})
// An interface: its name, not its whole shape, is what the compiler prints for the contract.
export interface BreachCase extends z.output<typeof breachCase> {}

/** The assessment that stands now: the last one, or none. */
export function currentAssessment(of: Pick<BreachCase, 'assessments'>) {
  return of.assessments.at(-1) ?? null
}

/** B-2026-001: the year it was recorded (UK) and a number that starts again each year. */
export function breachReference(year: string, number: number): string {
  return `B-${year}-${String(number).padStart(3, '0')}`
}
