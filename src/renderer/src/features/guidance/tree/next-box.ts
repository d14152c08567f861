import type { PlacedNode, PlacedTree } from './placed-tree'

const ways: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
}

/**
 * The box an arrow key leads to: down and up along a line of the picture where there is one, to the sides along the row,
 * otherwise the nearest box that lies that way. Undefined for another key, and where nothing lies that way.
 */
export function nextBox({ nodes, edges }: Tree, from: PlacedNode, key: string): PlacedNode | undefined {
  const way = ways[key]
  if (!way) return undefined
  const joined = new Set(
    edges.flatMap((edge) => {
      if (way.y > 0 && edge.from === from.id) return [edge.to]
      return way.y < 0 && edge.to === from.id ? [edge.from] : []
    }),
  )
  const that = nodes.flatMap((node) => {
    const [x, y] = [node.x - from.x, node.y - from.y]
    const along = x * way.x + y * way.y
    const aside = Math.abs(x * way.y) + Math.abs(y * way.x)
    if (along <= 1) return []
    // Sideways the eye keeps to the row.
    const inRow = way.x !== 0 && aside <= node.height / 2
    if (joined.has(node.id) || inRow) return [{ node, far: along + aside }]
    // What lies more beside than that way is meant only where nothing else lies there.
    return [{ node, far: along + 2 * aside + (aside > 2 * along ? 20_000 : 10_000) }]
  })
  return that.toSorted((a, b) => a.far - b.far)[0]?.node
}

type Tree = Pick<PlacedTree, 'nodes'> & { readonly edges: readonly { readonly from: string; readonly to: string }[] }
