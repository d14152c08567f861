import type { ReportFacts } from '../../../breaches/report-facts'
import type { Frame } from '../../template'
import { actionPart, causesPart } from './action-part'
import { breachPart, cyberPart, typePart } from './breach-part'
import type { ReportPart } from './report-row'
import { nhsPart, usPart } from './us-part'

/** Every part of the form in its order; a practice in England has one more. */
export function reportParts(report: ReportFacts, frame: Frame): ReportPart[] {
  return [
    typePart(report),
    breachPart(report),
    cyberPart(report),
    causesPart(report),
    actionPart(report),
    usPart(frame),
    ...(report.case.route === 'dspt' ? [nhsPart(report)] : []),
  ]
}

/** The answers of a report by their questions, kept so that the next report can say what is new. */
export function answersByQuestion(parts: readonly ReportPart[]): Record<string, string> {
  return Object.fromEntries(parts.flatMap(({ rows }) => rows.map(({ ask, answer }) => [ask, answer])))
}
