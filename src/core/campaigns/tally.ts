import type { Duty } from '../flows/flow'
import type { CheckedRow } from './checked-row'
import type { Reason } from './reason'
import { placeOf, rowStates, type RowPlace, type RowState } from './row-state'

/** How many rows are in each state. */
export type Tally = Readonly<Record<RowState, number>>

/** Nothing counted yet. */
function emptyTally(): Record<RowState, number> {
  return Object.fromEntries(rowStates.map((state) => [state, 0])) as Record<RowState, number>
}

/** All rows: the number that was handed in. */
export function totalOf(tally: Tally): number {
  return rowStates.reduce((sum, state) => sum + tally[state], 0)
}

/** The rows of one place. The three places add up to all of them. */
export function countOf(tally: Tally, place: RowPlace): number {
  return rowStates.reduce((sum, state) => sum + (placeOf(state) === place ? tally[state] : 0), 0)
}

/** What came of a list: how many rows in each state, for which reasons, and what those that go must have. */
export type Summed = {
  readonly tally: Tally
  readonly total: number
  readonly groups: readonly { readonly state: RowState; readonly reason: Reason; readonly count: number }[]
  readonly duties: readonly (Duty & { readonly count: number })[]
}

const AT_ONCE = 2000
const mostDuties = 40

/** Adds the rows up; pauses now and then. */
export function* summing(rows: readonly CheckedRow[]): Generator<void, Summed> {
  const tally = emptyTally()
  const groups = new Map<string, { state: RowState; reason: Reason; count: number }>()
  const duties = new Map<string, Duty & { count: number }>()
  for (const [at, { state, reason, answer }] of rows.entries()) {
    if (at % AT_ONCE === 0) yield
    tally[state] += 1
    const group = groups.get(`${state} ${reason}`)
    if (group) group.count += 1
    else groups.set(`${state} ${reason}`, { state, reason, count: 1 })
    if (placeOf(state) !== 'go') continue
    for (const duty of answer?.duties ?? []) {
      const known = duties.get(duty.say)
      if (known) known.count += 1
      else if (duties.size < mostDuties) duties.set(duty.say, { ...duty, count: 1 })
    }
  }
  const byCount = <T extends { count: number }>(all: Iterable<T>) => [...all].toSorted((a, b) => b.count - a.count)
  return { tally, total: totalOf(tally), groups: byCount(groups.values()), duties: byCount(duties.values()) }
}
