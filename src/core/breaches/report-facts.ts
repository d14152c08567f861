import { z } from 'zod'
import { line, lines } from '../contacts/typed-text'
import { breachCase, type BreachCase } from './breach'
import { breachDueAt } from './clock'
import { currentDecision, reportedAt, reportSubject } from './decision'
import { answers, idsOf } from './form-lists'
import { instant, isAfter } from './times'

/** Why a report is made, on the regulator’s form. */
export const reportReasons = {
  threshold: 'We think people are at risk',
  unsure: 'We are not sure whether it must be reported',
  other: 'Another reason',
  'not-known': 'Not yet known',
} as const

/** What the form asks besides the facts of the case. Everything may be left as it is. */
export const reportExtras = z.strictObject({
  type: z.enum(['initial', 'follow-up']),
  /** The reference of the first report, for a follow-up. */
  caseReference: line(200),
  spokenTo: z.enum(idsOf(answers)),
  reason: z.enum(idsOf(reportReasons)),
  lateReason: lines(2000),
  /** Like it before: how often, when. */
  earlier: lines(1000),
})
export type ReportExtras = z.output<typeof reportExtras>

/** What a report is made from: the case as it stands, the extras, and when it was drafted. */
export const reportFacts = z.strictObject({
  case: breachCase,
  extras: reportExtras,
  draftedAt: instant,
  /** The last report that was kept, as question and answer: a follow-up says what is new since. */
  before: z.strictObject({ on: z.string(), rows: z.record(z.string(), z.string()) }).nullable(),
})
export type ReportFacts = z.output<typeof reportFacts>

/** The extras a new report starts with: a second one is a follow-up and names the reference of the first. */
export function proposedExtras(of: BreachCase, kept: number): ReportExtras {
  const decided = currentDecision(of.decisions, reportSubject(of.route))
  const told = reportedAt(of.decisions) !== null
  return {
    type: told || kept > 0 ? 'follow-up' : 'initial',
    caseReference: decided?.told?.reference ?? '',
    spokenTo: told ? 'yes' : 'not-known',
    reason: reasonOf(of),
    lateReason: decided?.told?.lateReason ?? '',
    earlier: '',
  }
}

/** Did, or does, the first report come after the 72 hours (`breach.late`)? */
export function isLate({ case: of, draftedAt }: Pick<ReportFacts, 'case' | 'draftedAt'>): boolean {
  return isAfter(reportedAt(of.decisions) ?? draftedAt, breachDueAt(of.breach.facts.awareAt))
}

function reasonOf(of: BreachCase): ReportExtras['reason'] {
  const band = of.assessments.at(-1)?.score.band
  if (band === undefined) return 'not-known'
  return band === 'high' || band === 'very-high' ? 'threshold' : 'unsure'
}
