import type { BreachCase } from '@core/breaches/breach'
import type { StepId } from '@core/breaches/checklist-item'
import type { DecisionSubject } from '@core/breaches/decision'
import { leftOpenFor, type DraftPlace } from '../drafts/held-drafts'

/** The draft of an assessment: a new one after each that was saved. */
export function assessmentPlace({ breach, assessments }: BreachCase): DraftPlace {
  return { form: 'breach-assessment', part: `${breach.id} ${assessments.length}`, recordId: breach.id }
}

/** The draft of a decision: a new one after each that was made about the same. */
export function decisionPlace({ breach, decisions }: BreachCase, about: DecisionSubject): DraftPlace {
  const before = decisions.filter((one) => one.about === about).length
  return { form: 'breach-decision', part: `${breach.id} ${about} ${before}`, recordId: breach.id }
}

/** The draft of a longer text of a case. */
export function wordsPlace({ breach }: BreachCase, field: string): DraftPlace {
  return { form: 'breach-words', part: `${breach.id} ${field}`, recordId: breach.id }
}

const steps = [
  ['breach-assessment', 'assess'],
  ['breach-decision', 'decide'],
  ['breach-told', 'tell'],
  ['breach-report', 'tell'],
  ['breach-client', 'tell'],
  ['breach-police', 'tell'],
  ['breach-letter', 'tell'],
  ['breach-sign-off', 'learn'],
] as const

/** The step of a case in which somebody was writing when the register locked. */
export function stepLeftOpen(breachId: string): StepId | undefined {
  const words = leftOpenFor('breach-words', breachId)
  if (words) return words.place.part?.endsWith('prevention') ? 'learn' : 'contain'
  return steps.find(([form]) => leftOpenFor(form, breachId) !== undefined)?.[1]
}
