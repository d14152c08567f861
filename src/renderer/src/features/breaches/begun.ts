import type { DraftAnswers } from '@core/breaches/suggest-answers'
import type { DecisionValues } from './decision-form'
import type { ReportValues } from './report-form'

/*
 * What was begun and not saved yet, so that looking at another step or another page loses nothing. It lives in this page
 * only: locking loads the page afresh, and with it nothing typed stays in memory.
 */

/** Assessments under way, by case and the number of assessments before it. */
export const begunAssessments = new Map<string, DraftAnswers>()

/** Decisions under way, by case, subject and the number of decisions before it. */
export const begunDecisions = new Map<string, DecisionValues>()

/** Longer texts of a case that are not saved yet, by case and field. */
export const begunWords = new Map<string, string>()

/** The quick report under way: there is at most one. */
export const begunReport = new Map<'report', ReportValues>()
