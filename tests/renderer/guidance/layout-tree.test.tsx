import { step, type Answers } from '@core/flows/step'
import { treeGraph, wholeGraph } from '@core/flows/tree-graph'
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
