import type { Flow } from '@core/flows/flow'
import { treeBlocks } from '@core/flows/tree-blocks'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'

/** Prints all questions of a flow with where each answer leads: the tree as words, which any printer can do. */
export function usePrintTree(flow: Flow) {
  const print = useChange(() => api.paper.print({ title: flow.title, blocks: [...treeBlocks(flow)] }))
  return () => print.mutate(undefined)
}
