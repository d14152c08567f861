import type { CaseStanding } from '@core/erasure/case-standing'
import { keptParts, type KeptPart } from '@core/erasure/kept-parts'
import { lockedCopyPlan } from '@core/erasure/plan'
import { checkedBy } from '../../app/zod-form'

/** What the form of a decision holds. */
export type DecideValues = {
  readonly tell: string
  readonly who: string
  readonly keepMarks: boolean
  readonly keeps: boolean
  readonly keep: {
    readonly name: string
    readonly reason: string
    readonly untilOn: string
    readonly parts: readonly KeptPart[]
  }
}

/** Before anybody types: where all of it is kept for a claim, every part is chosen; a claim that is written down says what for. */
export function startValues(restrict: boolean, claim?: CaseStanding['claims'][number]): DecideValues {
  const parts = restrict ? [...keptParts] : []
  const { name, reason, untilOn } = claim ?? { name: '', reason: '', untilOn: '' }
  const keeps = restrict || claim !== undefined
  return { tell: '', who: '', keepMarks: true, keeps, keep: { name, reason, untilOn, parts } }
}

const checkKeep = checkedBy(lockedCopyPlan)

/** What is still missing, beside each field. */
export function faultsOf({ tell, keeps, keep }: DecideValues, today: string): Record<string, string> {
  const faults: Record<string, string> = {}
  if (tell.trim() === '') faults['tell'] = 'Write what you tell them, and why.'
  if (!keeps) return faults
  for (const [path, message] of Object.entries(checkKeep(keep))) faults[`keep.${path}`] = message
  if (keep.untilOn === '') faults['keep.untilOn'] = 'Name the day until which it stays.'
  else if (keep.untilOn <= today) faults['keep.untilOn'] = 'Name a day that is still to come.'
  return faults
}
