import type { TreeNode } from '@core/flows/tree-graph'

/** How large a box is drawn, in pixels; ends and branches are as wide as their words. */
export function boxSize({ kind, label }: TreeNode): { readonly width: number; readonly height: number } {
  switch (kind) {
    case 'outcome':
      return { width: label.length * 7.6 + 54, height: 34 }
    case 'branch':
      return { width: Math.max(128, label.length * 7.4 + 30), height: 42 }
    case 'question':
    case 'part':
      return { width: 236, height: 46 }
  }
}
