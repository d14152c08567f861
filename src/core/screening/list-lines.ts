import { britishNumber, lineOf } from './list-number'

const [LF, CR, SPACE, ZERO, NINE, PLUS, COMMA, SEMICOLON] = [10, 13, 32, 48, 57, 43, 44, 59]

/** The digits of a usual number: 0 and ten more. */
const USUAL = 11

/** What may stand around and between digits: spaces of all kinds, quotes, brackets, dots, hyphens, strokes, zero bytes. */
const padding = new Uint8Array(256)
for (const byte of [0, 9, 11, 12, 32, 34, 39, 40, 41, 45, 46, 47, 0xa0, 0xc2]) padding[byte] = 1

/** Numbers of many lines at a time, so that no line becomes an object: `count` of them, and where the next line begins. */
export type LineBatch = { readonly values: Float64Array; count: number; next: number }

/** Room for so many lines. */
export function newBatch(lines = 8192): LineBatch {
  return { values: new Float64Array(lines), count: 0, next: 0 }
}

/**
 * Reads whole lines from `from` up to `to` until the batch is full: each as a British number to compare, or as one of
 * `lineOf`. Lines end with LF, CR LF or CR; around the digits there may be padding. A line without its end is left for later
 * unless the file ends there.
 */
export function readLines(bytes: Uint8Array, from: number, to: number, isLast: boolean, batch: LineBatch): void {
  const { values } = batch
  const room = values.length
  let [at, count] = [from, 0]
  while (at < to && count < room) {
    if (at + USUAL < to && bytes[at] === ZERO) {
      let value = 0
      let byte = at + 1
      for (; byte < at + USUAL; byte++) {
        const digit = (bytes[byte] ?? 0) - ZERO
        if (digit < 0 || digit > 9) break
        value = value * 10 + digit
      }
      while (byte < to && bytes[byte] === SPACE) byte++
      if (bytes[byte] === CR) byte++
      if (value >= 1e9 && byte < to && bytes[byte] === LF) {
        values[count++] = value
        at = byte + 1
        continue
      }
    }
    const end = readAnyLine(bytes, at, to, isLast)
    if (end < 0) break
    values[count++] = lineValue
    at = end
  }
  batch.count = count
  batch.next = at
}

/** What the line read last holds: beside its end, which is the answer, so that nothing is made for each line. */
let lineValue = 0

/** Reads one line of any shape; answers where the next one begins, or -1 where its end is not here yet. */
function readAnyLine(bytes: Uint8Array, from: number, to: number, isLast: boolean): number {
  let [value, digits, zeros] = [0, 0, 0]
  let [hasPlus, isOver, isOdd] = [false, false, false]
  let at = from
  for (; at < to; at++) {
    const byte = bytes[at] ?? 0
    if (byte >= ZERO && byte <= NINE) {
      isOdd ||= isOver
      if (value === 0 && byte === ZERO) zeros += 1
      digits += 1
      if (digits <= 15) value = value * 10 + (byte - ZERO)
    } else if (byte === LF || byte === CR) break
    else if (byte === SPACE || padding[byte] === 1) continue
    else if (byte === PLUS && digits === 0 && !hasPlus) hasPlus = true
    else if (byte === COMMA || byte === SEMICOLON) isOver = true
    else isOdd = true
  }
  if (at === to && !isLast) return -1
  const isCrLf = bytes[at] === CR
  if (isCrLf && at + 1 === to && !isLast) return -1 // its LF may be the first byte of what comes next
  lineValue = isOdd
    ? lineOf.noNumber
    : digits === 0
      ? hasPlus
        ? lineOf.noNumber
        : lineOf.nothing
      : britishNumber(value, digits, zeros, hasPlus)
  if (at === to) return to
  return isCrLf && at + 1 < to && bytes[at + 1] === LF ? at + 2 : at + 1
}
