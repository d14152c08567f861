import type { Flow } from '@core/flows/flow'
import type { Step } from '@core/flows/step'
import { treeBlocks } from '@core/flows/tree-blocks'
import { treeGraph } from '@core/flows/tree-graph'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'
import { layoutWay } from './tree/layout-way'
import { paperTree } from './tree/paper-tree'

/** Prints the picture of the way with every part drawn, and after it all questions in words with where each answer leads. */
export function usePrintTree(flow: Flow, reached: Step, here: string) {
  const print = useChange(() => {
    const openParts = new Set(Object.keys(flow.parts))
    const picture = paperTree(layoutWay(treeGraph(flow, reached, { here, openParts })), `The questions: ${flow.title}`)
    const [title, purpose, ...words] = treeBlocks(flow)
    const blocks = [title, purpose, ...picture, { type: 'page-break' as const }, ...words].filter(
      (one) => one !== undefined,
    )
    return api.paper.print({ title: flow.title, blocks })
  })
  return () => print.mutate(undefined)
}
