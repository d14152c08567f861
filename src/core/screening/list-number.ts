/** What a line holds that is no British number: nothing at all, no number, or a number of another country. */
export const lineOf = { nothing: 0, noNumber: -1, elsewhere: -2 } as const

/** Shortest and longest British number without its leading 0: seven to ten digits. */
const [SHORTEST, LONGEST] = [1_000_000, 9_999_999_999]

/**
 * The one form in which numbers are compared with a list: the British number as a whole number, without 0 or 44 before it
 * (`020 7946 0142` is 2079460142; no such number begins with 0, so none is lost). `value` is the digits read as a number,
 * `digits` how many there were, `zeros` how many of them stood at the front as 0. Below 1 where it is no British number.
 */
export function britishNumber(value: number, digits: number, zeros: number, hasPlus: boolean): number {
  if (zeros === 1 && !hasPlus) return inRange(value)
  if (zeros > 2 || digits > 15 || (hasPlus && zeros > 0)) return lineOf.noNumber
  const isAbroad = hasPlus || zeros === 2
  if (isAbroad || digits >= 11) {
    const after = afterCountry(value, digits - zeros)
    if (after > 0) return inRange(after)
  }
  if (isAbroad) return digits - zeros < 7 ? lineOf.noNumber : lineOf.elsewhere
  return inRange(value)
}

/** A number in its normal form (`+442079460142`) as it is compared; 0 where it is no British one and no list can say. */
export function toCompare(normal: string): number {
  const found = /^\+44(\d{7,10})$/.exec(normal)
  return found ? Math.max(0, inRange(Number(found[1]))) : 0
}

/** Back to the normal form. */
export function fromCompared(value: number): string {
  return `+44${value}`
}

/** What follows 44, also where an 0 stands between; 0 where the digits do not begin so. */
function afterCountry(value: number, digits: number): number {
  const scale = 10 ** (digits - 2)
  return Math.floor(value / scale) === 44 ? value % scale : 0
}

function inRange(value: number): number {
  return value >= SHORTEST && value <= LONGEST ? value : lineOf.noNumber
}
