import { AppError } from '@core/contract/errors'
import { holdsOf, type Hold } from '@core/erasure/before-erasing'
import type { CaseStanding } from '@core/erasure/case-standing'
import { graceUntil, mostDaysUnused, stateOfPlan, type ErasurePlan, type PlanState } from '@core/erasure/plan'
import { erasureConfirmationId, letterLeftAction } from '@core/requests/letter-left'
import type { Request } from '@core/requests/request'
import { londonDate } from '@core/time/instant'
import type { Deps } from '../deps'
import { openClaimsOf } from '../claims/open-claims'
import { casesOf } from '../requests/erase-requests'
import { findRequest } from '../requests/find-request'
import { findContactStage } from './find-contact-stage'
import type { Grace } from './grace-settings'
import * as copies from './locked-copy-repository'
import * as plans from './plan-repository'

/** How a case of erasure stands: its plan judged by the latest instant seen, what comes first, its letter, its locked copy. */
export function planStanding({ register, clock }: Deps, grace: Grace) {
  const requestOf = (requestId: string): Extract<Request, { kind: 'erasure' }> => {
    const request = findRequest(register.read, requestId)
    if (request?.kind !== 'erasure') throw new AppError('not-found')
    return request
  }
  const lastSeen = ({ requestId, seenAt }: ErasurePlan): string => {
    const line = plans.latestLine(register.read, requestId)
    return line > seenAt ? line : seenAt
  }
  const stateOf = (plan: ErasurePlan): PlanState => {
    const dueOn = findRequest(register.read, plan.requestId)?.clock.dueOn ?? null
    return stateOfPlan(plan, { now: clock.now(), lastSeenAt: lastSeen(plan), dueOn })
  }
  /** Since when the register was not used before a day that ends the plan, until somebody says that the day is right; else empty. */
  const unusedSince = (plan: ErasurePlan): string => {
    const { requestId } = plan
    const at = plans.unusedSince(register.read, { requestId, untilOn: stateOf(plan).untilOn }, mostDaysUnused)
    return at === '' ? '' : londonDate(at)
  }
  const letterLeft = (requestId: string): boolean =>
    plans.letterLeft(register.read, requestId, letterLeftAction(erasureConfirmationId))
  /** A locked copy takes over what a claim needs: claims that were there at that instant no longer stand in the way. */
  const holds = (contactId: string, takenOverAt = ''): Hold[] =>
    holdsOf(
      casesOf(register.read, contactId).map(({ request }) => request),
      openClaimsOf(register.read, contactId).filter(({ addedAt }) => addedAt > takenOverAt),
    )
  const planHolds = ({ contactId, keep, begunAt }: ErasurePlan): Hold[] => holds(contactId, keep ? begunAt : '')
  const untilFrom = (dueOn: string | null): string =>
    graceUntil({ today: clock.today(), days: grace.get().days, dueOn })

  const shownPlan = (plan: ErasurePlan): CaseStanding['plan'] => {
    const { untilOn, isOver, clockSetBack } = stateOf(plan)
    const { keepMarks, keep, requestId } = plan
    const seenOn = londonDate(lastSeen(plan))
    return {
      untilOn,
      isOver,
      clockSetBack,
      seenOn,
      unusedSince: isOver ? unusedSince(plan) : '',
      keepMarks,
      keep,
      letterLeft: letterLeft(requestId),
    }
  }

  return {
    requestOf,
    stateOf,
    letterLeft,
    holds,
    planHolds,
    unusedSince,
    untilFrom,
    /** Why nothing of a person may be destroyed now, with the number of the case; empty where nothing is open (row E5). */
    holdWords: (contactId: string): string => {
      const [hold] = holds(contactId)
      return hold ? `${hold.say} ${hold.why}` : ''
    },
    standing: ({ requestId }: { requestId: string }): CaseStanding => {
      const request = requestOf(requestId)
      const contact = request.contactId === null ? undefined : findContactStage(register.read, request.contactId)
      const plan = plans.findByRequest(register.read, requestId)
      const copy = copies.findByRequest(register.read, requestId)
      return {
        requestId,
        contactId: contact?.id ?? null,
        contactName: contact?.name ?? '',
        holds: (plan ? planHolds(plan) : contact ? holds(contact.id) : []).slice(0, 50),
        claims: (contact ? openClaimsOf(register.read, contact.id) : [])
          .slice(0, 50)
          .map(({ reference, name, reason, untilOn }) => ({ reference, name, reason, untilOn })),
        wouldWaitUntil: untilFrom(request.clock.dueOn),
        plan: plan ? shownPlan(plan) : null,
        copy: copy ? { ...copy, madeOn: londonDate(copy.madeAt), canLift: copy.entry !== null } : null,
      }
    },
  }
}
export type PlanStanding = ReturnType<typeof planStanding>
