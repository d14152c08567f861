import { z } from 'zod'
import { bands } from './enisa/score'
import { breach, currentAssessment, type BreachCase } from './breach'
import { currentDecision, decision, decisionSubjects, organisationsToldAt, reportedAt } from './decision'
import { routes } from './advice'
import { instant } from './times'

/** One line of the list and of the printed log: enough to tell the clock, the decisions and what was done. */
export const breachSummary = z.object({
  breach,
  route: z.enum(routes),
  band: z.enum(bands).nullable(),
  se: z.number().nullable(),
  /** The decisions that stand now. */
  decisions: z.array(decision),
  reportedAt: instant.nullable(),
  organisationsToldAt: instant.nullable(),
  openActions: z.number().int(),
  doneActions: z.number().int(),
  /** What comes next, in a sentence. */
  next: z.string(),
})
export interface BreachSummary extends z.output<typeof breachSummary> {}

/** Draws the line of the log from a whole case. */
export function summaryOf(of: BreachCase, next: string): BreachSummary {
  const assessed = currentAssessment(of)
  return {
    breach: of.breach,
    route: of.route,
    band: assessed?.score.band ?? null,
    se: assessed?.score.se ?? null,
    decisions: decisionSubjects.flatMap((about) => currentDecision(of.decisions, about) ?? []),
    reportedAt: reportedAt(of.decisions),
    organisationsToldAt: organisationsToldAt(of.decisions),
    openActions: of.actions.filter((one) => one.doneOn === '').length,
    doneActions: of.actions.filter((one) => one.doneOn !== '').length,
    next,
  }
}

/** What the clock needs, from a line of the list. */
export function clockFactsOfSummary(line: BreachSummary) {
  const { facts, latestEntryAt } = line.breach
  const subject = line.route === 'dspt' ? 'dspt' : 'regulator'
  return {
    role: facts.role,
    nearMiss: facts.nearMiss,
    awareAt: facts.awareAt,
    reportedAt: line.reportedAt,
    clientToldAt: line.organisationsToldAt,
    recordOnly: currentDecision(line.decisions, subject)?.choice === 'no',
    latestEntryAt,
  }
}
