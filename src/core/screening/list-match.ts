import type { LineBatch } from './list-lines'
import { numberOfText, textKey, type ListOrder } from './list-order'
import { packNumbers, type PackedNumbers } from './packed-numbers'

/** Compares numbers with a list whose lines come by in batches, and says at the end which of them it holds. */
export type ListMatch = {
  readonly take: (batch: LineBatch) => void
  /** The numbers that are on the list, in order. */
  readonly listed: () => Float64Array
}

/**
 * Starts comparing. Numbers: sorted, none twice. While the list is in its order, both go forward side by side; from the first
 * line that is not, every line is looked up among the numbers, which are the few of the two. The answer is the same.
 */
export function startMatch(numbers: Float64Array, order: ListOrder): ListMatch {
  const isText = order === 'text'
  const keys = isText ? numbers.map(textKey).toSorted() : numbers
  const found = new Uint8Array(keys.length)
  let packed: PackedNumbers | undefined = order === 'none' ? packNumbers(keys) : undefined
  let [position, last] = [0, 0]

  /** Goes on as long as the lines are in order; answers where they are not any more. */
  function walk({ values, count }: LineBatch): number {
    let next = keys[position] ?? Infinity
    for (let at = 0; at < count; at++) {
      const value = values[at] ?? 0
      if (value <= 0) continue
      const key = isText ? textKey(value) : value
      if (key < last) return at
      last = key
      if (key < next) continue
      while (next < key) next = keys[++position] ?? Infinity
      if (next === key) found[position] = 1
    }
    return count
  }

  function lookUp({ values, count }: LineBatch, from: number, among: PackedNumbers): void {
    for (let at = from; at < count; at++) {
      const value = values[at] ?? 0
      if (value <= 0) continue
      const place = among.placeOf(isText ? textKey(value) : value)
      if (place >= 0) found[place] = 1
    }
  }

  return {
    take(batch) {
      const from = packed ? 0 : walk(batch)
      if (from === batch.count) return
      packed ??= packNumbers(keys)
      lookUp(batch, from, packed)
    },
    listed: () => {
      const hits = marked(keys, found)
      return isText ? hits.map(numberOfText).toSorted() : hits
    },
  }
}

/** By hand: `filter` would make an object of each first. */
function marked(keys: Float64Array, marks: Uint8Array): Float64Array {
  let count = 0
  for (const mark of marks) count += mark
  const hits = new Float64Array(count)
  let next = 0
  for (let at = 0; at < keys.length; at++) if (marks[at] === 1) hits[next++] = keys[at] ?? 0
  return hits
}
