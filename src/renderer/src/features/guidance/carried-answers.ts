import type { DecisionSeen } from './use-decisions'
import type { Answers } from '@core/flows/step'

/**
 * What a person answered the last time, as a start for answering again. What the register answered then, it answers anew;
 * and what has changed since is asked again.
 */
export function carriedAnswers({ snapshot, relied, changes }: DecisionSeen): Answers {
  const fromRegister = relied.filter(({ known, answer }) => known === answer).map(({ nodeId }) => nodeId)
  const moved = new Set(changes.filter(({ kind }) => kind === 'fact').map(({ nodeId }) => nodeId))
  const own = snapshot.questions.filter(({ id }) => !fromRegister.includes(id) && !moved.has(id))
  return Object.fromEntries(own.map(({ id, answerId }) => [id, answerId]))
}
