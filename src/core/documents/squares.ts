/** Empty squares around a code, which readers need: the standard asks for four. */
const MARGIN = 4

/** A code as one SVG path over a square of `size` units, its white margin included. */
export function squaresPath(rows: readonly string[]): { readonly size: number; readonly path: string } {
  const runs = rows.flatMap((row, y) =>
    [...row.matchAll(/1+/g)].map(
      ({ index, 0: run }) => `M${index + MARGIN} ${y + MARGIN}h${run.length}v1h-${run.length}z`,
    ),
  )
  return { size: rows.length + 2 * MARGIN, path: runs.join('') }
}

/** The same with its margin, line by line, for pictures made of points. */
export function squaresWithMargin(rows: readonly string[]): readonly string[] {
  const size = rows.length + 2 * MARGIN
  const empty = Array.from({ length: MARGIN }, () => '0'.repeat(size))
  const side = '0'.repeat(MARGIN)
  return [...empty, ...rows.map((row) => side + row + side), ...empty]
}
