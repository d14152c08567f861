import { dueOfPlan } from '@core/erasure/due-plan'
import type { ErasurePlan } from '@core/erasure/plan'
import type { DueItem } from '@core/today/due-item'
import type { Deps } from '../deps'
import { findRequest } from '../requests/find-request'
import type { PlanStanding } from './plan-standing'
import * as plans from './plan-repository'

type Finish = (plan: ErasurePlan, byHand: boolean) => unknown

/**
 * At the opening, before anything is shown: every plan that has had its day is made final, unless something comes first, its
 * letter has not left, the clock was set back, or nobody used the register for days and it may be the clock that is wrong. Answers the references of those cases.
 */
export function finishPlans(deps: Deps, about: PlanStanding, finish: Finish): string[] {
  const { read } = deps.register
  return plans.findAll(read).flatMap((plan) => {
    const { isOver, clockSetBack } = about.stateOf(plan)
    if (!clockSetBack) see(deps, plan)
    if (!isOver || clockSetBack || about.unusedSince(plan) !== '' || !mayFinish(about, plan)) return []
    const reference = findRequest(read, plan.requestId)?.reference ?? ''
    try {
      finish(plan, false)
      return [reference]
    } catch {
      // A full disk keeps nobody out: it stays on Today, and the next opening tries again.
      return []
    }
  })
}

/** Has its letter left, and does nothing that is open come first? */
export function mayFinish({ letterLeft, planHolds }: PlanStanding, plan: ErasurePlan): boolean {
  return letterLeft(plan.requestId) && planHolds(plan).length === 0
}

/** For Today: every erasure that waits for its day, or past it for something else. */
export function duePlans({ register }: Deps, { stateOf, letterLeft, planHolds, unusedSince }: PlanStanding): DueItem[] {
  return plans.findAll(register.read).flatMap((plan) => {
    const { requestId } = plan
    const request = findRequest(register.read, requestId)
    if (!request) return []
    const { reference, name } = request
    const state = stateOf(plan)
    const unused = state.isOver ? unusedSince(plan) : ''
    const hold = planHolds(plan)[0]?.say ?? ''
    const left = letterLeft(requestId)
    return dueOfPlan({ requestId, reference, name, state, letterLeft: left, hold, unusedSince: unused })
  })
}

/** Notes the latest instant the register has seen, so that a clock set back later is noticed. */
function see({ register, clock }: Deps, plan: ErasurePlan): void {
  const now = clock.now()
  if (now <= plan.seenAt) return
  register.change({ action: 'erasure.see', subject: plan.requestId, aside: true }, (db) => plans.see(db, plan.id, now))
}
