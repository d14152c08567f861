import type { Flow } from './flow'
import { endNode, linesFrom, partNode, questionNode, type Line, type TreeNode } from './tree-nodes'
import type { Step } from './step'
import { usualWay } from './usual-way'

export type { TreeNode }
export type TreeEdge = { readonly from: string; readonly to: string; readonly label: string; readonly taken: boolean }
export type TreeGraph = { readonly nodes: readonly TreeNode[]; readonly edges: readonly TreeEdge[] }

type View = {
  /** The node the person is at: a question, also one opened again, or the end. */
  readonly here: string
  /** Parts drawn question by question; the others are one box each. */
  readonly openParts: ReadonlySet<string>
}

/** The way taken and the usual way on, straight down; at its side, where every other answer would lead. */
export function treeGraph(flow: Flow, reached: Step, { here, openParts }: View): TreeGraph {
  const given = new Map(reached.path.map(({ nodeId, answer }) => [nodeId, answer]))
  const way = usualWay(flow, reached)
  const boxOf = (id: string) => {
    const node = flow.nodes[id]
    return node?.kind === 'question' && !openParts.has(node.part) ? `part:${node.part}` : id
  }
  const nodes = new Map<string, TreeNode>()
  const edges = new Map<string, TreeEdge>()
  const draw = (from: string, to: string, line: Line) => {
    const before = edges.get(`${from} ${to}`)
    edges.set(`${from} ${to}`, { from, to, label: line.label, taken: line.taken || before?.taken === true })
  }

  for (const [at, id] of way.entries()) {
    const node = flow.nodes[id]
    const box = boxOf(id)
    if (node === undefined) continue
    if (node.kind === 'outcome') {
      nodes.set(id, endNode(id, node, here === id))
      continue
    }
    nodes.set(box, box === id ? questionNode(id, node, here, given.get(id)) : partNode(flow, node.part, given))
    for (const line of linesFrom(node, given.get(id), boxOf)) {
      if (line.to === box) continue
      const onTheWay = way.slice(at + 1).some((later) => boxOf(later) === line.to)
      if (onTheWay) draw(box, line.to, box === id ? line : { ...line, label: '' })
      else if (box === id) {
        const side = `${id}>${line.to}`
        nodes.set(side, { ...sideNode(flow, line, here), id: side, beside: id })
        draw(id, side, line)
      }
    }
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] }
}

function sideNode(flow: Flow, { to, next, taken }: Line, here: string): TreeNode {
  const node = flow.nodes[next]
  // The same end can stand beside several questions; the person is at the one they came to.
  if (node?.kind === 'outcome') return endNode(next, node, here === next && taken)
  const label = to === next ? node?.short : flow.parts[node?.part ?? '']
  return { id: to, kind: 'branch', label: label ?? '', detail: 'More questions', state: 'ahead' }
}

/** Every question and every end of a flow, with all lines between them. */
export function wholeGraph(flow: Flow, reached: Step, here: string): TreeGraph {
  const given = new Map(reached.path.map(({ nodeId, answer }) => [nodeId, answer]))
  const nodes = Object.entries(flow.nodes).map(([id, node]) =>
    node.kind === 'outcome' ? endNode(id, node, here === id) : questionNode(id, node, here, given.get(id)),
  )
  const edges = Object.entries(flow.nodes).flatMap(([id, node]) =>
    node.kind === 'outcome'
      ? []
      : linesFrom(node, given.get(id)).map(({ to, label, taken }) => ({ from: id, to, label, taken })),
  )
  return { nodes, edges }
}
