import type { Block, Change, Inline, Words } from '../block'
import { runsOf } from '../runs'
import { aligned, type Aligned } from './aligned'
import { bareWords, unitsOf } from './unit'
import { wordDifference } from './word-difference'

/** What changed between two versions of a document. */
export type Difference = {
  /** The new document with what was taken out still in it: each run of words that changed says how. */
  readonly blocks: readonly Block[]
  /** How many paragraphs, points and rows read differently. */
  readonly count: number
}

/**
 * Compares two versions word by word. `changes` leaves out what stayed, but keeps the heading above each change, so that a
 * long policy can be read in a minute.
 */
export function difference(
  before: readonly Block[],
  after: readonly Block[],
  show: 'all' | 'changes' = 'all',
): Difference {
  const rows = aligned(unitsOf(before), unitsOf(after))
  const shown = show === 'all' ? rows : onlyChanges(rows)
  return { blocks: shown.reduce<Block[]>(joined, []), count: rows.filter(({ change }) => change).length }
}

/** The changed parts, each under the headings it stands under. */
function onlyChanges(rows: readonly Aligned[]): readonly Aligned[] {
  const wanted = new Set<Aligned>()
  const above: Aligned[] = []
  for (const row of rows) {
    const { block } = row.now
    if (block.type === 'heading') {
      while (above.length > 0 && levelOf(above.at(-1)) >= block.level) above.pop()
      above.push(row)
    }
    if (!row.change) continue
    for (const heading of above) wanted.add(heading)
    wanted.add(row)
  }
  return rows.filter((row) => wanted.has(row))
}

function levelOf(row: Aligned | undefined): number {
  return row?.now.block.type === 'heading' ? row.now.block.level : 0
}

/** Adds a part to the document: points go on the list before them, rows into the table before them. */
function joined(blocks: Block[], row: Aligned): Block[] {
  const next = blockOf(row)
  const last = blocks.at(-1)
  if (last?.type === 'list' && next.type === 'list' && last.ordered === next.ordered)
    blocks[blocks.length - 1] = { ...last, items: [...last.items, ...next.items] }
  else if (last?.type === 'table' && next.type === 'table' && last.head.join('\n') === next.head.join('\n'))
    blocks[blocks.length - 1] = { ...last, rows: [...last.rows, ...next.rows] }
  else blocks.push(next)
  return blocks
}

function blockOf({ now, before, change }: Aligned): Block {
  const { block } = now
  const words = (index: number): Words => {
    const own = now.parts[index] ?? ''
    if (change === 'reworded') return reworded(before?.parts[index] ?? '', own)
    return change ? wholly(own, change) : own
  }
  switch (block.type) {
    case 'heading':
      return change === 'added' || change === 'removed' ? { ...block, change } : block
    case 'paragraph':
      return { ...block, words: words(0) }
    case 'list':
      return { type: 'list', ...(block.ordered && { ordered: true }), items: [words(0)] }
    case 'table':
      return { type: 'table', head: block.head, rows: [now.parts.map((_, index) => words(index))] }
    default:
      return block
  }
}

function wholly(words: Words, change: Change): Inline[] {
  return runsOf(words).map((run) => ({ ...run, change }))
}

/** Words before and after. Emphasis is kept only where nothing changed: between two versions it is the words that count. */
export function reworded(before: Words, after: Words): Words {
  const [old, now] = [bareWords(before), bareWords(after)]
  if (old === now) return after
  const pieces = wordDifference(old, now)
  return pieces.flatMap((piece, index) => {
    // An old address and a new one would run into each other.
    const runsOn = piece.change === 'removed' && pieces[index + 1]?.change === 'added' && /\S$/u.test(piece.text)
    return runsOn ? [{ ...piece }, { text: ' ' }] : [{ ...piece }]
  })
}
