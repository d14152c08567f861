import { newBatch, readLines } from '@core/screening/list-lines'
import { textKey, type ListOrder } from '@core/screening/list-order'
import fs from 'node:fs'

/** One look into the file while it is halved: some lines. What is left then is read line by line. */
const [PEEK, NEAR] = [256, 2048]

const [LF, CR] = [10, 13]

/** A file with lines in order: where its first line begins, and its length in bytes. */
export type OrderedFile = {
  readonly file: number
  readonly begin: number
  readonly size: number
  readonly order: Exclude<ListOrder, 'none'>
}

/** Searches a number inside the file by halving it: some dozens of short readings, however long the list is. */
export function searchList({ file, begin, size, order }: OrderedFile): (number: number) => boolean {
  const keyOf = order === 'text' ? textKey : (value: number) => value
  const batch = newBatch(256)
  let bytes = new Uint8Array(NEAR + PEEK)

  /** The first number that is at least so large on the lines that begin after `from`, as a key; Infinity where none follows. */
  function nextKey(from: number, atLeast: number, peek: number): number {
    let [position, room, isStart] = [from, peek, from === begin]
    for (;;) {
      if (bytes.length < room) bytes = new Uint8Array(room)
      const read = fs.readSync(file, bytes, 0, room, position)
      const isLast = read === 0 || position + read >= size
      let at = isStart ? 0 : lineAfter(bytes, read)
      if (at < 0 && isLast) return Infinity
      if (at < 0) {
        position += Math.max(1, read - 1)
        continue
      }
      const started = at
      isStart = true
      do {
        readLines(bytes, at, read, isLast, batch)
        for (let line = 0; line < batch.count; line++) {
          const value = batch.values[line] ?? 0
          if (value > 0 && keyOf(value) >= atLeast) return keyOf(value)
        }
        at = batch.next
      } while (batch.count === batch.values.length)
      if (isLast) return Infinity
      if (at === started) room *= 4 // a line longer than what was read
      position += at
    }
  }

  return (number) => {
    const wanted = keyOf(number)
    let [low, high] = [begin, size]
    while (high - low > NEAR) {
      const middle = Math.floor((low + high) / 2)
      if (nextKey(middle, 0, PEEK) < wanted) low = middle
      else high = middle
    }
    return nextKey(low, wanted, NEAR + PEEK) === wanted
  }
}

/** Where the first line begins that follows an end of a line; -1 where none ends here. */
function lineAfter(bytes: Uint8Array, to: number): number {
  for (let at = 0; at < to; at++) {
    if (bytes[at] === LF) return at + 1
    if (bytes[at] === CR && at + 1 < to && bytes[at + 1] !== LF) return at + 1
  }
  return -1
}
