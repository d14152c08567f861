/** The middle of some numbers, or half-way between the two in the middle; null of none. */
export function median(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null
  const sorted = numbers.toSorted((one, other) => one - other)
  const at = Math.floor(sorted.length / 2)
  const upper = sorted[at] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[at - 1] ?? upper) + upper) / 2
}
