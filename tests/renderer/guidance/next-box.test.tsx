import { expect, test } from 'vitest'
import { nextBox } from '../../../src/renderer/src/features/guidance/tree/next-box'
import { layoutWhole } from '../../../src/renderer/src/features/guidance/tree/layout-whole'
import type { PlacedNode } from '../../../src/renderer/src/features/guidance/tree/placed-tree'
import { step } from '../../../src/core/flows/step'
import { flows } from '../../../src/core/flows/trees/index'
import { wholeGraph } from '../../../src/core/flows/tree-graph'

const box = (id: string, x: number, y: number): PlacedNode => ({
  id,
  x,
  y,
  width: 100,
  height: 40,
  kind: 'question',
  label: id,
  detail: '',
  state: 'ahead',
})
const top = box('top', 100, 20)
const below = box('below', 120, 90)
const farBelow = box('far below', 100, 300)
const right = box('right', 300, 20)
const all = { nodes: [top, below, farBelow, right], edges: [{ from: 'top', to: 'far below' }] }

test.each([
  ['ArrowDown', 'far below'],
  ['ArrowRight', 'right'],
  ['ArrowUp', undefined],
  ['ArrowLeft', undefined],
  ['Enter', undefined],
])('%s leads from the first box to %s, along a line where there is one', (key, to) => {
  expect(nextBox(all, top, key)?.id).toBe(to)
})

test('to the sides it keeps to the row, also where a box above is nearer', () => {
  const beside = box('beside', 420, 90)
  expect(nextBox({ nodes: [...all.nodes, beside], edges: [] }, below, 'ArrowRight')?.id).toBe('beside')
})

test('every box of every guide is reached by arrow keys from where somebody is', () => {
  for (const flow of flows) {
    const tree = layoutWhole(wholeGraph(flow, step(flow, {}), flow.start))
    const reached = new Set([flow.start])
    for (const id of reached) {
      const from = tree.nodes.find((node) => node.id === id)
      for (const key of ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight']) {
        const next = from && nextBox(tree, from, key)
        if (next) reached.add(next.id)
      }
    }
    expect(tree.nodes.filter(({ id }) => !reached.has(id)).map(({ id }) => `${flow.id} ${id}`)).toEqual([])
  }
})
