import type { Block } from '@core/documents/block'
import type { Diagram, DiagramTone } from '@core/documents/diagram'
import type { PlacedNode, PlacedTree } from './placed-tree'
import { outcomeMark } from './outcome-mark'

// As much of a picture as fits on a page of A4 under a heading, at full size.
const pageHeight = 860

/** A picture in as many pieces as it needs pages; each ends between two boxes, where only lines cross. */
export function paperTree(tree: PlacedTree, about: string): Block[] {
  const pieces: Block[] = []
  for (let top = 0; top < tree.height - 1;) {
    const end = cutBefore(tree, top, Math.max(1, (pageHeight * tree.width) / Math.min(tree.width, 660)))
    pieces.push({ type: 'diagram', ...pieceOf(tree, top, end), about })
    top = end
  }
  return pieces
}

function cutBefore({ nodes, height }: PlacedTree, top: number, most: number): number {
  if (height - top <= most) return height
  for (let y = top + most; y > top + most / 2; y -= 4)
    if (!nodes.some((node) => Math.abs(node.y - y) <= node.height / 2 + 4)) return y
  return top + most
}

function pieceOf({ nodes, edges, width }: PlacedTree, top: number, end: number): Omit<Diagram, 'about'> {
  const boxes = nodes.filter((node) => node.y + node.height / 2 > top && node.y - node.height / 2 < end)
  return {
    top,
    width,
    height: end - top,
    boxes: boxes.map((node) => ({
      x: node.x - node.width / 2,
      y: node.y - node.height / 2,
      width: node.width,
      height: node.height,
      label: node.label,
      detail: node.detail.slice(0, Math.floor((node.width - 24) / 6.6)),
      tone: toneOf(node),
      round: node.kind === 'outcome',
    })),
    lines: edges
      .filter(({ path }) => path !== '')
      .map(({ path, label, labelAt, anchor, taken }) => ({ path, label, ...labelAt, anchor, taken })),
  }
}

function toneOf({ kind, state, outcome }: PlacedNode): DiagramTone {
  if (kind === 'outcome' && outcome) {
    const { color } = outcomeMark(outcome)
    return color === 'pine' || color === 'amber' || color === 'red' ? color : 'info'
  }
  if (state === 'here') return 'here'
  if (state === 'passed') return 'passed'
  return kind === 'question' ? 'plain' : 'still'
}
