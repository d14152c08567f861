import type { ReadableDb } from '../file/db'

/** The order without a contact. */
export function without(order: Uint32Array, number: number): Uint32Array {
  const at = order.indexOf(number)
  if (at === -1) return order
  const next = new Uint32Array(order.length - 1)
  next.set(order.subarray(0, at))
  next.set(order.subarray(at + 1), at)
  return next
}

/** The order with a contact that is not in it, in its place by name. */
export function placeIn(db: ReadableDb, order: Uint32Array, number: number): Uint32Array {
  let [low, high] = [0, order.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (comesBefore(db, order[middle] ?? 0, number)) low = middle + 1
    else high = middle
  }
  const next = new Uint32Array(order.length + 1)
  next.set(order.subarray(0, low))
  next[low] = number
  next.set(order.subarray(low), low + 1)
  return next
}

function comesBefore(db: ReadableDb, one: number, other: number): boolean {
  const sql = `SELECT (a.sort_name, a.number) < (b.sort_name, b.number) AS yes FROM contact a, contact b
    WHERE a.number = @one AND b.number = @other`
  return db.get<{ yes: number }>(sql, { one, other })?.yes === 1
}
