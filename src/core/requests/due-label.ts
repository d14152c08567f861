import type { Clock } from './clock'
import { type KindId, kindOf } from './kinds/index'

/** Does the clock run although no day counts: no law sets one, or the one it set is behind? */
export function isUndated({ state, dueOn }: Pick<Clock, 'state' | 'dueOn'>): boolean {
  return state === 'due' && dueOn === null
}

/** What stands above the date of a case: “Reply by”, or what is left to do where no day counts. */
export function dueLabel(kind: KindId, clock: Pick<Clock, 'state' | 'dueOn'>): string {
  const { dueLabel: label, undated } = kindOf(kind)
  return isUndated(clock) && undated ? undated.label : label
}
