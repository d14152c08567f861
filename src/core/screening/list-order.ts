import type { LineBatch } from './list-lines'

/**
 * How the lines of a list are put in order: by number, or as text, where a shorter number stands before the longer ones that
 * begin with it. Where all numbers are of one length both are the same. `none` where a line stands before a smaller one.
 */
export type ListOrder = 'number' | 'text' | 'none'

/** Where a number stands as text, as a number to compare; `numberOfText` is the way back. */
export function textKey(value: number): number {
  if (value >= 1e9) return value * 16 + 10
  const digits = value >= 1e8 ? 9 : value >= 1e7 ? 8 : 7
  return value * 10 ** (10 - digits) * 16 + digits
}

export function numberOfText(key: number): number {
  const digits = key % 16
  return (key - digits) / 16 / 10 ** (10 - digits)
}

/** Watches in which order the numbers come, batch by batch. */
export function watchOrder() {
  let [byNumber, byText] = [true, true]
  let [last, lastText] = [0, 0]
  return {
    take({ values, count }: LineBatch): void {
      if (!byNumber && !byText) return
      for (let at = 0; at < count; at++) {
        const value = values[at] ?? 0
        if (value <= 0) continue
        if (value < last) byNumber = false
        last = value
        const key = textKey(value)
        if (key < lastText) byText = false
        lastText = key
      }
    },
    order: (): ListOrder => (byNumber ? 'number' : byText ? 'text' : 'none'),
  }
}
