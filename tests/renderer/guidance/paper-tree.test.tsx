import { diagram } from '@core/documents/diagram'
import { toHtml } from '@core/documents/to-html'
import { step } from '@core/flows/step'
import { treeGraph } from '@core/flows/tree-graph'
import { flows } from '@core/flows/trees/index'
import { expect, test } from 'vitest'
import { layoutWay } from '../../../src/renderer/src/features/guidance/tree/layout-way'
import { paperTree } from '../../../src/renderer/src/features/guidance/tree/paper-tree'

test.each(flows.map((flow) => [flow.id, flow] as const))('%s is drawn on pages, every box once', (_, flow) => {
  const begun = step(flow, {})
  const open = new Set(Object.keys(flow.parts))
  const tree = layoutWay(treeGraph(flow, begun, { here: flow.start, openParts: open }))
  const pieces = paperTree(tree, 'The questions').map((one) => diagram.parse(one))
  expect(pieces.flatMap(({ boxes }) => boxes)).toHaveLength(tree.nodes.length)
  expect(pieces.at(-1)?.top).toBeLessThan(tree.height)
  const html = toHtml(paperTree(tree, 'A & B'))
  expect(html).toContain('aria-label="A &amp; B"')
})
