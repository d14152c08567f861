import { step, type Answers } from '@core/flows/step'
import { treeGraph, wholeGraph } from '@core/flows/tree-graph'
import { flows } from '@core/flows/trees/index'
import { liveCall } from '@core/flows/trees/live-call'
import { expect, test } from 'vitest'
import { layoutWay } from '../../../src/renderer/src/features/guidance/tree/layout-way'
import { layoutWhole } from '../../../src/renderer/src/features/guidance/tree/layout-whole'
import type { PlacedTree } from '../../../src/renderer/src/features/guidance/tree/placed-tree'

const part = (answers: Answers) => step(liveCall, answers)
const begun = part({ 'is-marketing': 'yes' })
const claims = part({
  'is-marketing': 'yes',
  'is-suppressed': 'no',
  'asked-for-it': 'no',
  'is-under-18': 'no',
  subscriber: 'unknown',
  subject: 'claims',
})

const pictures: [string, PlacedTree][] = [
  [
    'the way at the start',
    layoutWay(treeGraph(liveCall, begun, { here: begun.nodeId, openParts: new Set(['common']) })),
  ],
  [
    'the way with every part open',
    layoutWay(treeGraph(liveCall, begun, { here: begun.nodeId, openParts: new Set(['common', 'special', 'call']) })),
  ],
  [
    'the way by a side road',
    layoutWay(treeGraph(liveCall, claims, { here: claims.nodeId, openParts: new Set(['special']) })),
  ],
  ['everything', layoutWhole(wholeGraph(liveCall, claims, claims.nodeId))],
]

test.each(pictures)('%s: no box lies on another or outside', (_, { nodes, width, height }) => {
  for (const [index, a] of nodes.entries()) {
    expect(a.x - a.width / 2).toBeGreaterThanOrEqual(0)
    expect(a.x + a.width / 2).toBeLessThanOrEqual(width)
    expect(a.y - a.height / 2).toBeGreaterThanOrEqual(0)
    expect(a.y + a.height / 2).toBeLessThanOrEqual(height)
    for (const b of nodes.slice(index + 1)) {
      const apart = Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2
      expect(apart, `${a.id} and ${b.id}`).toBe(true)
    }
  }
})

test.each(pictures)('%s: every line is drawn, only down and across', (_, { edges }) => {
  for (const { path } of edges) expect(path).toMatch(/^M[\d.-]+ [\d.-]+([VH][\d.-]+)+$/)
})

// A letter of 13 px is 6.2 wide on the average.
test.each(flows.map((flow) => [flow.id, flow] as const))('%s: the words of a line end before its box', (_, flow) => {
  for (const [nodeId, node] of Object.entries(flow.nodes)) {
    if (node.kind !== 'question') continue
    const reached = { at: 'question', nodeId, question: node, path: [] } as const
    const openParts = new Set(Object.keys(flow.parts))
    const { nodes, edges } = layoutWay(treeGraph(flow, reached, { here: nodeId, openParts }))
    for (const { to, label, labelAt, anchor } of edges) {
      const box = nodes.find(({ id }) => id === to)
      if (box?.beside === undefined || anchor !== 'start') continue
      expect(labelAt.x + label.length * 6.2, `${label} > ${to}`).toBeLessThanOrEqual(box.x - box.width / 2)
    }
  }
})
