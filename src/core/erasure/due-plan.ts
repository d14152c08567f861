import { dayMonthYear } from '../time/format-date'
import type { DueItem } from '../today/due-item'
import type { PlanState } from './plan'

/** What Today needs of an erasure that waits for its day. */
export type WaitingErasure = {
  readonly requestId: string
  readonly reference: string
  readonly name: string
  readonly state: PlanState
  readonly letterLeft: boolean
  /** The first open case that comes before it; empty where there is none. */
  readonly hold: string
  /** Its day came while the register was not used, since this day; empty otherwise. */
  readonly unusedSince: string
}

/** An erasure that waits, as a line of Today on its last day for undoing. */
export function dueOfPlan(waiting: WaitingErasure): DueItem {
  const { requestId, reference, name, state } = waiting
  return {
    id: `erasure-plan:${requestId}`,
    on: state.untilOn,
    kind: 'erasure-plan',
    title: `${name} will be erased for good`,
    why: `${reference}. ${whyOf(waiting)}`,
    verb: 'Look',
    href: `/requests/${requestId}`,
    state: 'due',
    rules: ['erase.grounds', 'rights.delay'],
  }
}

function whyOf({ state, letterLeft, hold, unusedSince }: WaitingErasure): string {
  const { untilOn, isOver, clockSetBack } = state
  if (clockSetBack)
    return 'The clock of this computer was set back. Nothing is erased by itself until it is right again.'
  if (hold !== '') return `${hold} That comes first.`
  if (!letterLeft)
    return isOver
      ? 'Its day is past, and it waits for one thing: save or print the letter that confirms it.'
      : `It can be undone until ${dayMonthYear(untilOn)}. Save or print the letter that confirms it before then.`
  if (isOver && unusedSince !== '')
    return `The register was last used on ${dayMonthYear(unusedSince)}. Say in the case that today is the right day: then it is final.`
  if (isOver) return 'Its day is past: it is final when the register is next opened, or when you say so.'
  return `It can be undone until ${dayMonthYear(untilOn)}; then it is final.`
}
