import type { RuleId } from '../../../law/rules'

/** One field of the regulator’s form with its answer. */
export type ReportRow = { readonly ask: string; readonly answer: string }

/** One part of the form, in its order. */
export type ReportPart = {
  readonly title: string
  readonly rows: readonly ReportRow[]
  readonly rules: readonly RuleId[]
}

/** A field; a blank answer never leaves the draft. */
export function field(ask: string, answer: string): ReportRow {
  return { ask, answer: answer.trim() === '' ? 'Not yet known' : answer }
}
