import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import type { erasureContract, ErasureResult } from '@core/erasure/contract'
import type { ErasurePlan } from '@core/erasure/plan'
import type { EventFacts } from '@core/requests/event'
import type { Deps } from '../deps'
import type { WritableDb } from '../file/db'
import { addEntries } from '../requests/add-entries'
import { createDeciding } from './deciding'
import type { Erasing } from './erasing'
import { mayFinish } from './finish-plans'
import type { PlanStanding } from './plan-standing'
import * as plans from './plan-repository'

type Calls = Pick<Handlers<typeof erasureContract>, 'decide' | 'undo' | 'countAgain' | 'confirmDay' | 'eraseNow'>

/** A case of erasure from its decision to the final act, over the days in which it can be undone (row G7). */
export function planCalls(deps: Deps, erasing: Erasing, about: PlanStanding) {
  const { register, clock } = deps
  const { standing, stateOf, requestOf, planHolds, letterLeft, untilFrom } = about

  const planOf = (requestId: string): ErasurePlan => {
    const plan = plans.findByRequest(register.read, requestId)
    if (!plan) throw notAllowed('Nothing waits to be erased in this case.')
    return plan
  }
  const decideCase = createDeciding(deps, { ...about, stopsOf: (id) => erasing.gather(id).refusals.length })

  /** A final change: the list of changes knows no last day, so it undoes none of this. */
  const changePlan = (
    what: 'undo' | 'countAgain' | 'confirmDay',
    plan: ErasurePlan,
    entry: EventFacts,
    write: (db: WritableDb) => void,
  ) =>
    register.change({ action: `erasure.${what}`, subject: plan.requestId, final: true }, (db) => {
      write(db)
      register.change({ action: 'requests.addEvent', subject: plan.requestId }, (inner) =>
        addEntries(inner, deps, plan.requestId, [entry]),
      )
    })

  /** The final act of a plan, with its line in the story of the case. */
  const finish = (plan: ErasurePlan, byHand: boolean): ErasureResult => {
    const { contactId, requestId, keepMarks, keep } = plan
    const on = stateOf(plan).today
    const entry = { type: 'erasure-step', on, step: 'erased', untilOn: '', byHand } as const
    const also = (db: WritableDb) => addEntries(db, deps, requestId, [entry])
    const action = byHand ? 'erasure.eraseNow' : 'erasure.finish'
    return erasing.eraseNow(contactId, { action, keepMarks, parts: keep?.parts ?? [], also })
  }

  const calls: Calls = {
    decide(input) {
      decideCase(input)
      return standing(input)
    },
    undo({ requestId }) {
      const plan = planOf(requestId)
      const { isOver, today: on } = stateOf(plan)
      if (isOver) throw notAllowed('Its last day for undoing is past.')
      changePlan('undo', plan, { type: 'erasure-step', on, step: 'undone', untilOn: '', byHand: true }, (db) => {
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
      const entry = { type: 'erasure-step', step: 'counted-again', untilOn, byHand: true } as const
      changePlan('countAgain', plan, { ...entry, on: clock.today() }, (db) =>
        plans.countAgain(db, { id: plan.id, begunAt: clock.now(), untilOn }),
      )
      return standing({ requestId })
    },
    confirmDay({ requestId }) {
      const plan = planOf(requestId)
      const { isOver, clockSetBack, today: on } = stateOf(plan)
      if (!isOver || clockSetBack || about.unusedSince(plan) === '')
        throw notAllowed('There is no day to be confirmed.')
      const entry = { type: 'erasure-step', step: 'day-confirmed', untilOn: '', byHand: true, on } as const
      changePlan('confirmDay', plan, entry, () => undefined)
      if (mayFinish(about, plan)) finish(plan, false)
      return standing({ requestId })
    },
    eraseNow({ requestId }) {
      const plan = planOf(requestId)
      const [hold] = planHolds(plan)
      if (hold) throw notAllowed(`${hold.say} ${hold.why}`)
      if (!letterLeft(requestId))
        throw notAllowed('Save or print the letter that confirms it first: the address it goes to is erased too.')
      return finish(plan, true)
    },
  }
  return { calls, finish }
}

function notAllowed(reason: string): AppError {
  return new AppError('not-allowed', { reason })
}
