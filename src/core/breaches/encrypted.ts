import type { AssessmentAnswers } from './assessment'

/**
 * The encrypted laptop with a backup (`breach.encrypted-laptop`, BR4): unreadable to others, unchanged, and still at hand.
 * Without a copy it is a loss of availability, and the ordinary questions decide.
 */
export function isSafelyEncrypted(answers: Pick<AssessmentAnswers, 'unreadable' | 'outOfReach' | 'changed'>): boolean {
  return answers.unreadable && answers.outOfReach === 'no' && answers.changed === 'no'
}
