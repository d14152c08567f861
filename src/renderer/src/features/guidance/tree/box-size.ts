import type { TreeNode } from '@core/flows/tree-graph'

/** How large a box is drawn, in pixels; ends and branches are as wide as their words. */
export function boxSize({ kind, label }: Pick<TreeNode, 'kind' | 'label'>): {
  readonly width: number
  readonly height: number
} {
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

/** The same where everything is shown at once: questions are no wider than their words, or the picture could not be overseen. */
export function narrowBoxSize(node: TreeNode): { readonly width: number; readonly height: number } {
  const size = boxSize(node)
  if (node.kind !== 'question') return size
  const words = Math.max(node.label.length * 7.5, Math.min(node.detail.length, 20) * 6.6)
  return { ...size, width: Math.min(size.width, Math.max(110, words + 30)) }
}
