import type { TreeEdge, TreeNode } from '@core/flows/tree-graph'
import type { Box, Point } from './line-path'

export type PlacedNode = TreeNode & Box
/** `anchor` says whether the word on the line begins at its point or stands across it. */
export type PlacedEdge = TreeEdge & {
  readonly path: string
  readonly labelAt: Point
  readonly anchor: 'start' | 'middle'
}

/** A tree with a place for every box and line, in pixels at full size. */
export type PlacedTree = {
  readonly width: number
  readonly height: number
  readonly nodes: readonly PlacedNode[]
  readonly edges: readonly PlacedEdge[]
}

/** Space around the picture. */
export const margin = 16
