/** Numbers in which each of many millions of others can be looked up. */
export type PackedNumbers = {
  /** Where a number stands among those packed, or -1. */
  readonly placeOf: (value: number) => number
}

/**
 * Packs whole numbers from 1 to 2⁵³ into tables of plain memory: a bit for each, small enough to stay close to the processor,
 * turns most strangers away; what passes is compared with the number itself, so the answer is never a guess.
 * Eight bytes a number and a bit table of one, beside the numbers.
 */
export function packNumbers(values: Float64Array): PackedNumbers {
  const slots = powerOfTwo(values.length * 2)
  const table = new Int32Array(slots)
  const bitCount = powerOfTwo(values.length * 8)
  const bits = new Uint32Array(Math.max(1, bitCount / 32))
  values.forEach((value, place) => {
    const hash = mix(value)
    bits[(hash & (bitCount - 1)) >>> 5] = (bits[(hash & (bitCount - 1)) >>> 5] ?? 0) | (1 << (hash & 31))
    let slot = hash & (slots - 1)
    while (table[slot] !== 0) slot = (slot + 1) & (slots - 1)
    table[slot] = place + 1
  })
  return {
    placeOf(value) {
      const hash = mix(value)
      if (((bits[(hash & (bitCount - 1)) >>> 5] ?? 0) & (1 << (hash & 31))) === 0) return -1
      for (let slot = hash & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
        const place = (table[slot] ?? 0) - 1
        if (place < 0 || values[place] === value) return place
      }
    },
  }
}

function powerOfTwo(atLeast: number): number {
  return 2 ** Math.max(5, Math.ceil(Math.log2(Math.max(1, atLeast))))
}

/** Spreads neighbours over all 32 bits; two numbers with the same answer cost a step, never the truth. */
function mix(value: number): number {
  const high = Math.floor(value / 4294967296)
  let hash = Math.imul((value - high * 4294967296) ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0xc2b2ae35)
  return (hash ^ (hash >>> 13)) >>> 0
}
