import type { Answer, Duty, Flow, Outcome, Question } from './flow'

/** Which answer was chosen at which question, by id. */
export type Answers = Readonly<Record<string, string>>

/** One question that has been answered on the way. */
export type Passed = { readonly nodeId: string; readonly question: Question; readonly answer: Answer }

/** Where the person stands: the way so far, and the present question or the outcome with all its duties. */
export type Step = { readonly path: readonly Passed[] } & (
  | { readonly at: 'question'; readonly nodeId: string; readonly question: Question }
  | { readonly at: 'outcome'; readonly nodeId: string; readonly outcome: Outcome; readonly duties: readonly Duty[] }
)

/**
 * The one engine: follows the answers from the start as far as they reach. Answers that do not lie on the way, or that
 * their question does not offer, are left aside. Throws only when a flow is not a tree, which its tests exclude.
 */
export function step(flow: Flow, answers: Answers): Step {
  const path: Passed[] = []
  let nodeId = flow.start
  while (path.length <= Object.keys(flow.nodes).length) {
    const node = flow.nodes[nodeId]
    if (node === undefined) throw new Error(`${flow.id} has no node ${nodeId}`)
    if (node.kind === 'outcome') return { path, at: 'outcome', nodeId, outcome: node, duties: dutiesOf(node, path) }
    const given = node.answers.find((answer) => answer.id === answers[nodeId])
    if (given === undefined) return { path, at: 'question', nodeId, question: node }
    path.push({ nodeId, question: node, answer: given })
    nodeId = given.next
  }
  throw new Error(`${flow.id} runs in a circle`)
}

/** Duties picked up on the way come first, and only where the answer is not a plain no. */
function dutiesOf(outcome: Outcome, path: readonly Passed[]): readonly Duty[] {
  if (outcome.verdict === 'blocked' && !outcome.mendable) return outcome.duties
  return [...path.flatMap(({ answer }) => answer.adds ?? []), ...outcome.duties]
}
