/** Numbers as ranges, each two 32-bit numbers (first and last), little end first: everybody is one range. */
export function packNumbers(numbers: Iterable<number>): Uint8Array {
  const ranges: [number, number][] = []
  for (const number of [...numbers].toSorted((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last && number <= last[1] + 1) last[1] = Math.max(last[1], number)
    else ranges.push([number, number])
  }
  const view = new DataView(new ArrayBuffer(ranges.length * 8))
  ranges.forEach(([first, last], at) => {
    view.setUint32(at * 8, first, true)
    view.setUint32(at * 8 + 4, last, true)
  })
  return new Uint8Array(view.buffer)
}

/** Packed numbers one by one, from the lowest above `after`. */
export function* unpackNumbers(packed: Uint8Array, after = 0): Generator<number> {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  for (let at = 0; at < packed.byteLength; at += 8) {
    const last = view.getUint32(at + 4, true)
    for (let number = Math.max(view.getUint32(at, true), after + 1); number <= last; number += 1) yield number
  }
}

/** How many numbers are packed. */
export function countNumbers(packed: Uint8Array): number {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  let count = 0
  for (let at = 0; at < packed.byteLength; at += 8) count += view.getUint32(at + 4, true) - view.getUint32(at, true) + 1
  return count
}

/** Is a number among packed ones? */
export function holdsNumber(packed: Uint8Array, number: number): boolean {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  let [low, high] = [0, packed.byteLength / 8 - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    if (number < view.getUint32(middle * 8, true)) high = middle - 1
    else if (number > view.getUint32(middle * 8 + 4, true)) low = middle + 1
    else return true
  }
  return false
}
