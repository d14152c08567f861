import type { Change } from '../block'
import { longestCommon } from './longest-common'
import { textOf, type Unit } from './unit'
import { likeness } from './word-difference'

/** A part of two versions beside each other: the same in both, reworded, new, or taken out. */
export type Aligned = { readonly now: Unit; readonly before?: Unit | undefined; readonly change?: Change | 'reworded' }

/** Less alike than this are two things, not one that was reworded. */
const leastAlike = 0.45

/** Puts the parts of two versions beside each other, in the order of the new one; what was taken out stands where it stood. */
export function aligned(before: readonly Unit[], after: readonly Unit[]): readonly Aligned[] {
  const rows: Aligned[] = []
  let [from, to] = [0, 0]
  for (const [one, other] of longestCommon(before, after, (a, b) => a.key === b.key)) {
    rows.push(...gap(before.slice(from, one), after.slice(to, other)))
    rows.push({ now: after[other] as Unit, before: before[one] })
    from = one + 1
    to = other + 1
  }
  return [...rows, ...gap(before.slice(from), after.slice(to))]
}

/** Between two parts that stayed: which of the old ones live on in which of the new. */
function gap(gone: readonly Unit[], come: readonly Unit[]): Aligned[] {
  const rows: Aligned[] = []
  let from = 0
  for (const unit of come) {
    const at = gone.findIndex((old, index) => index >= from && isReworded(old, unit))
    if (at < 0) {
      rows.push({ now: unit, change: 'added' })
      continue
    }
    rows.push(...gone.slice(from, at).map((old) => ({ now: old, change: 'removed' as const })))
    rows.push({ now: unit, before: gone[at], change: 'reworded' })
    from = at + 1
  }
  return [...rows, ...gone.slice(from).map((old) => ({ now: old, change: 'removed' as const }))]
}

function isReworded(before: Unit, after: Unit): boolean {
  if (before.kind !== after.kind || before.parts.length !== after.parts.length || before.kind === 'other') return false
  // A row is known by its first cell, however much the others changed.
  if (
    before.kind === 'row' &&
    textOf({ ...before, parts: before.parts.slice(0, 1) }) === textOf({ ...after, parts: after.parts.slice(0, 1) })
  )
    return true
  return likeness(textOf(before), textOf(after)) >= leastAlike
}
