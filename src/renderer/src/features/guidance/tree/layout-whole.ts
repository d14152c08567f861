import { Graph, layout } from '@dagrejs/dagre'
import type { TreeGraph } from '@core/flows/tree-graph'
import { narrowBoxSize } from './box-size'
import { downPath } from './line-path'
import { margin, type PlacedTree } from './placed-tree'

/** Places every question and end of a flow from the top down. */
export function layoutWhole({ nodes, edges }: TreeGraph): PlacedTree {
  const graph = new Graph()
  graph.setGraph({ rankdir: 'TB', nodesep: 20, ranksep: 14, edgesep: 12, marginx: margin, marginy: margin })
  for (const node of nodes) graph.setNode(node.id, { ...narrowBoxSize(node) })
  for (const { from, to, label, taken } of edges) {
    graph.setEdge(from, to, { weight: taken ? 6 : 1, width: label.length * 7 + 8, height: 18, labelpos: 'c' })
  }
  layout(graph)

  const placed = new Map(
    nodes.map((node) => {
      const { x = 0, y = 0 } = graph.node(node.id)
      return [node.id, { ...node, ...narrowBoxSize(node), x, y }]
    }),
  )
  const lines = edges.map((edge) => {
    const { points = [], x = 0, y = 0 } = graph.edge(edge.from, edge.to)
    const path = downPath(placed.get(edge.from), points.slice(1, -1), placed.get(edge.to))
    return { ...edge, path, labelAt: { x, y }, anchor: 'middle' as const }
  })
  const { width = 0, height = 0 } = graph.graph()
  return { width, height, nodes: [...placed.values()], edges: lines }
}
