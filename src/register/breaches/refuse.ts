import type { BreachCase } from '@core/breaches/breach'
import { AppError, type FieldIssue } from '@core/contract/errors'

/** Refuses what cannot be true, with the words for each field. Nothing is saved. */
export function refuse(issues: readonly FieldIssue[]): void {
  if (issues.length > 0) throw new AppError('invalid-input', { issues })
}

/** Refuses what the state of a case does not allow, with a sentence. */
export function notAllowed(reason: string): never {
  throw new AppError('not-allowed', { reason })
}

/** A closed case is only changed after it was opened again, so that a sign-off means what it says. */
export function requireOpen({ breach }: BreachCase): void {
  if (breach.closing) notAllowed('This case is closed. Open it again first.')
}
