import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import { holdsOf } from '@core/erasure/before-erasing'
import type { CaseStanding } from '@core/erasure/case-standing'
import type { erasureContract } from '@core/erasure/contract'
import { dueOfPlan } from '@core/erasure/due-plan'
import { graceUntil, stateOfPlan, type ErasurePlan, type PlanState } from '@core/erasure/plan'
import type { EventFacts } from '@core/requests/event'
import { erasureConfirmationId, letterLeftAction } from '@core/requests/letter-left'
import type { Request } from '@core/requests/request'
import { londonDate } from '@core/time/instant'
import type { DueItem } from '@core/today/due-item'
import type { Deps } from '../deps'
import { addEntries } from '../requests/add-entries'
import { casesOf } from '../requests/erase-requests'
import { findRequest } from '../requests/find-request'
import { createDeciding } from './deciding'
import type { PersonToErase } from './erase-person'
import type { Erasing } from './erasing'
import { findContactStage } from './find-contact-stage'
import type { Grace } from './grace-settings'
import * as copies from './locked-copy-repository'
import * as plans from './plan-repository'

type Calls = Pick<Handlers<typeof erasureContract>, 'decide' | 'undo' | 'countAgain' | 'eraseNow'>

/** A case of erasure from its decision to the final act, over the days in which it can be undone (row G7). */
export function planCalls(deps: Deps, erasing: Erasing, grace: Grace) {
  const { register, clock } = deps

  const requestsOf = (person: PersonToErase): Request[] => person.requests.cases.map(({ before }) => before.request)
  const requestOf = (requestId: string): Extract<Request, { kind: 'erasure' }> => {
    const request = findRequest(register.read, requestId)
    if (request?.kind !== 'erasure') throw new AppError('not-found')
    return request
  }
  const planOf = (requestId: string): ErasurePlan => {
    const plan = plans.findByRequest(register.read, requestId)
    if (!plan) throw notAllowed('Nothing waits to be erased in this case.')
    return plan
  }
  const lastSeen = ({ requestId, seenAt }: ErasurePlan): string => {
    const line = plans.latestLine(register.read, requestId)
    return line > seenAt ? line : seenAt
  }
  const stateOf = (plan: ErasurePlan): PlanState => {
    const dueOn = findRequest(register.read, plan.requestId)?.clock.dueOn ?? null
    return stateOfPlan(plan, { now: clock.now(), lastSeenAt: lastSeen(plan), dueOn })
  }
  const letterLeft = (requestId: string) =>
    plans.letterLeft(register.read, requestId, letterLeftAction(erasureConfirmationId))
  const holds = (contactId: string | null) => (contactId === null ? [] : holdsOf(requestsOf(erasing.gather(contactId))))
  const untilFrom = (dueOn: string | null) => graceUntil({ today: clock.today(), days: grace.get().days, dueOn })

  const standing = ({ requestId }: { requestId: string }): CaseStanding => {
    const request = requestOf(requestId)
    const contact = request.contactId === null ? undefined : findContactStage(register.read, request.contactId)
    const plan = plans.findByRequest(register.read, requestId)
    const copy = copies.findByRequest(register.read, requestId)
    return {
      requestId,
      contactId: contact?.id ?? null,
      contactName: contact?.name ?? '',
      holds: holds(contact?.id ?? null).slice(0, 50),
      wouldWaitUntil: untilFrom(request.clock.dueOn),
      plan: plan ? shownPlan(plan) : null,
      copy: copy ? { ...copy, madeOn: londonDate(copy.madeAt) } : null,
    }
  }
  const shownPlan = (plan: ErasurePlan): CaseStanding['plan'] => {
    const { untilOn, isOver, clockSetBack } = stateOf(plan)
    const { keepMarks, keep, requestId } = plan
    const seenOn = londonDate(lastSeen(plan))
    return { untilOn, isOver, clockSetBack, seenOn, keepMarks, keep, letterLeft: letterLeft(requestId) }
  }

  /** One final change: nothing of it is undone by the list of changes, which knows no last day. */
  const changePlan = (
    verb: 'undo' | 'countAgain',
    plan: ErasurePlan,
    entry: EventFacts,
    write: Parameters<typeof register.change>[1],
  ) =>
    register.change({ action: `erasure.${verb}`, subject: plan.requestId, final: true }, (db) => {
      write(db)
      register.change({ action: 'requests.addEvent', subject: plan.requestId }, (inner) =>
        addEntries(inner, deps, plan.requestId, [entry]),
      )
    })

  const finish = (plan: ErasurePlan, byHand: boolean) => {
    const { today } = stateOf(plan)
    const { contactId, requestId, keepMarks, keep } = plan
    const entry = { type: 'erasure-step', on: today, step: 'erased', untilOn: '', byHand } as const
    return erasing.eraseNow(contactId, {
      keepMarks,
      parts: keep?.parts ?? [],
      also: (db) => addEntries(db, deps, requestId, [entry]),
    })
  }

  const calls: Calls = {
    decide: (input) => {
      decideCase(input)
      return standing(input)
    },
    undo({ requestId }) {
      const plan = planOf(requestId)
      const { isOver, today } = stateOf(plan)
      if (isOver) throw notAllowed('Its last day for undoing is past.')
      const entry = { type: 'erasure-step', on: today, step: 'undone', untilOn: '', byHand: true } as const
      changePlan('undo', plan, entry, (db) => {
        plans.remove(db, plan.id)
        register.change({ action: 'contacts.stays', subject: plan.contactId }, (inner) =>
          plans.setLeaving(inner, plan.contactId, false),
        )
      })
      return standing({ requestId })
    },
    countAgain({ requestId }) {
      const plan = planOf(requestId)
      if (!stateOf(plan).clockSetBack)
        throw notAllowed('The clock has not been set back, so the days stand as they are.')
      const untilOn = untilFrom(requestOf(requestId).clock.dueOn)
      const on = clock.today()
      const entry = { type: 'erasure-step', on, step: 'counted-again', untilOn, byHand: true } as const
      changePlan('countAgain', plan, entry, (db) =>
        plans.countAgain(db, { id: plan.id, begunAt: clock.now(), untilOn }),
      )
      return standing({ requestId })
    },
    eraseNow({ requestId }) {
      const plan = planOf(requestId)
      const [hold] = holds(plan.contactId)
      if (hold) throw notAllowed(`${hold.say} ${hold.why}`)
      if (!letterLeft(requestId))
        throw notAllowed('Save or print the letter that confirms it first: the address it goes to is erased too.')
      return finish(plan, true)
    },
  }
  const decideCase = createDeciding(deps, {
    requestOf,
    holds,
    untilFrom,
    stopsOf: (id) => erasing.gather(id).refusals.length,
  })

  return {
    ...calls,
    standing,
    requestsOf,
    /** Why nothing of a person may be destroyed now, with the number of the case; empty where nothing is open (row E5). */
    holdWords(contactId: string): string {
      const [hold] = holdsOf(casesOf(register.read, contactId).map(({ request }) => request))
      return hold ? `${hold.say} ${hold.why}` : ''
    },
    /** At the opening, before anything is shown: what has had its day is final now. Answers the references of those cases. */
    finishPlans(): string[] {
      return plans.findAll(register.read).flatMap((plan) => {
        const { isOver, clockSetBack } = stateOf(plan)
        const reference = findRequest(register.read, plan.requestId)?.reference ?? ''
        if (!clockSetBack) see(plan)
        if (!isOver || clockSetBack || !letterLeft(plan.requestId) || holds(plan.contactId).length > 0) return []
        try {
          finish(plan, false)
          return [reference]
        } catch {
          // A full disk keeps nobody out: it stays on Today, and the next opening tries again.
          return []
        }
      })
    },
    duePlans: (): DueItem[] =>
      plans.findAll(register.read).flatMap((plan) => {
        const request = findRequest(register.read, plan.requestId)
        if (!request) return []
        const { requestId } = plan
        const { reference, name } = request
        const hold = holds(plan.contactId)[0]?.say ?? ''
        return dueOfPlan({ requestId, reference, name, state: stateOf(plan), letterLeft: letterLeft(requestId), hold })
      }),
  }

  function see(plan: ErasurePlan): void {
    const now = clock.now()
    if (now <= plan.seenAt) return
    register.change({ action: 'erasure.see', subject: plan.requestId, aside: true }, (db) =>
      plans.see(db, plan.id, now),
    )
  }
}

function notAllowed(reason: string): AppError {
  return new AppError('not-allowed', { reason })
}
