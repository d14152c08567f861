/** Beyond this many comparisons what lies between two equal ends counts as wholly different. */
const mostCells = 4_000_000

/** Places of the same thing in both lists, in order: the longest such row there is, so that least is called new or gone. */
export function longestCommon<T>(
  before: readonly T[],
  after: readonly T[],
  isSame: (one: T, other: T) => boolean,
): readonly (readonly [number, number])[] {
  let start = 0
  const shorter = Math.min(before.length, after.length)
  while (start < shorter && isSame(before[start] as T, after[start] as T)) start += 1
  let end = 0
  while (end < shorter - start && isSame(before.at(-1 - end) as T, after.at(-1 - end) as T)) end += 1
  const inside = between(before.slice(start, before.length - end), after.slice(start, after.length - end), isSame)
  return [
    ...Array.from({ length: start }, (_, at) => [at, at] as const),
    ...inside.map(([one, other]) => [one + start, other + start] as const),
    ...Array.from({ length: end }, (_, at) => [before.length - end + at, after.length - end + at] as const),
  ]
}

function between<T>(before: readonly T[], after: readonly T[], isSame: (one: T, other: T) => boolean) {
  const [rows, columns] = [before.length, after.length]
  if (rows === 0 || columns === 0 || rows * columns > mostCells) return []
  // lengths[i][j]: how many are common from here to both ends.
  const width = columns + 1
  const lengths = new Uint16Array((rows + 1) * width)
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--)
      lengths[row * width + column] = isSame(before[row] as T, after[column] as T)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1))
  const pairs: (readonly [number, number])[] = []
  let [row, column] = [0, 0]
  while (row < rows && column < columns) {
    if (isSame(before[row] as T, after[column] as T)) pairs.push([row++, column++])
    else if (at(row + 1, column) >= at(row, column + 1)) row += 1
    else column += 1
  }
  return pairs
}
