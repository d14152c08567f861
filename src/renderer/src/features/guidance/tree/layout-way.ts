import type { TreeEdge, TreeGraph } from '@core/flows/tree-graph'
import { boxSize } from './box-size'
import { acrossPath, aroundPath, straightPath, type Box } from './line-path'
import { margin, type PlacedEdge, type PlacedNode, type PlacedTree } from './placed-tree'

const gap = { down: 32, side: 46, word: 110, lane: 26 } as const

/** Places the way straight down; ends and branches stand in a column at the right, lines that skip run at the left. */
export function layoutWay({ nodes, edges }: TreeGraph): PlacedTree {
  const way = nodes.filter((node) => node.beside === undefined)
  const order = new Map(way.map((node, index) => [node.id, index]))
  const skips = edges.filter(({ from, to }) => (order.get(to) ?? 0) - (order.get(from) ?? 0) > 1)
  const lane = new Map(skips.map((edge, index) => [edge, index + 1]))
  const left = margin + (skips.length > 0 ? 8 + skips.length * gap.lane : 0)
  const middle = left + Math.max(...way.map((node) => boxSize(node).width)) / 2
  const column = middle * 2 - left + roomForWords(edges, order)

  const placed = new Map<string, PlacedNode>()
  let top = margin
  for (const node of way) {
    const size = boxSize(node)
    const asides = nodes.filter((one) => one.beside === node.id)
    const y = top + Math.max(size.height, asides.length * gap.side) / 2
    placed.set(node.id, { ...node, ...size, x: middle, y })
    for (const [index, aside] of asides.entries()) {
      const side = boxSize(aside)
      const height = y + (index - (asides.length - 1) / 2) * gap.side
      placed.set(aside.id, { ...aside, ...side, x: column + side.width / 2, y: height })
    }
    top = y + Math.max(size.height, asides.length * gap.side) / 2 + gap.down
  }
  const boxes = [...placed.values()]
  const lines = edges.flatMap((edge) => {
    const [from, to] = [placed.get(edge.from), placed.get(edge.to)]
    if (!from || !to) return []
    return [placeLine(edge, from, to, order.has(edge.to), left - (lane.get(edge) ?? 0) * gap.lane + 4, lane.has(edge))]
  })
  const width = Math.max(...boxes.map((box) => box.x + box.width / 2)) + margin
  return { width, height: top - gap.down + margin, nodes: boxes, edges: lines }
}

/** Between the way and what stands beside it: the words of each line that leads there have their place before its box. */
function roomForWords(edges: readonly TreeEdge[], order: ReadonlyMap<string, number>): number {
  const words = edges.filter(({ to }) => !order.has(to)).map(({ label }) => label.length * 6.4 + 20)
  return Math.max(gap.word, ...words)
}

function placeLine(edge: TreeEdge, from: Box, to: Box, isDown: boolean, laneX: number, skips: boolean): PlacedEdge {
  if (skips) {
    const labelAt = { x: laneX, y: (from.y + to.y) / 2 }
    return { ...edge, path: aroundPath(from, to, laneX), labelAt, anchor: 'middle' }
  }
  if (isDown) {
    const labelAt = { x: from.x + 10, y: to.y - to.height / 2 - gap.down / 2 }
    return { ...edge, path: straightPath(from, to), labelAt, anchor: 'start' }
  }
  return {
    ...edge,
    path: acrossPath(from, to),
    labelAt: { x: from.x + from.width / 2 + 10, y: to.y - 11 },
    anchor: 'start',
  }
}
