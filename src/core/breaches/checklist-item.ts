import type { RuleId } from '../law/rules'
import type { Route } from './advice'
import type { IncidentKind } from './kinds'

export const stepIds = ['contain', 'assess', 'decide', 'tell', 'learn'] as const
export type StepId = (typeof stepIds)[number]

/** The five steps of a case. */
export const stepLabels: Record<StepId, string> = {
  contain: 'Contain',
  assess: 'Assess',
  decide: 'Decide',
  tell: 'Tell',
  learn: 'Learn',
}

/** One thing to do. Without `kinds` or `routes` it is for every case. */
export type ChecklistItem = {
  readonly id: string
  readonly step: StepId
  readonly say: string
  /** Why, in one line. */
  readonly why?: string
  readonly rules: readonly RuleId[]
  readonly kinds?: readonly IncidentKind[]
  readonly routes?: readonly Route[]
  /** Only for GP practices. */
  readonly practice?: true
}
