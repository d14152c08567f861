import type { LineBatch } from './list-lines'
import { lineOf } from './list-number'
import { watchOrder, type ListOrder } from './list-order'

/** What a list file holds, after all of it was read. */
export type ListFacts = {
  /** Lines with a British number. */
  readonly numbers: number
  /** Lines that hold something else, such as names of columns, and the first of them, counted from 1. */
  readonly others: number
  readonly firstOther: number
  /** Lines with a number of another country: never compared. */
  readonly elsewhere: number
  readonly order: ListOrder
}

/** Counts lines of each kind and watches their order, batch by batch. */
export function watchFacts() {
  const order = watchOrder()
  let [lines, numbers, others, firstOther, elsewhere] = [0, 0, 0, 0, 0]
  return {
    take(batch: LineBatch): void {
      const { values, count } = batch
      let here = 0
      for (let at = 0; at < count; at++) {
        const value = values[at] ?? 0
        if (value > 0) here += 1
        else if (value === lineOf.elsewhere) elsewhere += 1
        else if (value === lineOf.noNumber) {
          if (others === 0) firstOther = lines + at + 1
          others += 1
        }
      }
      numbers += here
      lines += count
      order.take(batch)
    },
    facts: (): ListFacts => ({ numbers, others, firstOther, elsewhere, order: order.order() }),
  }
}
