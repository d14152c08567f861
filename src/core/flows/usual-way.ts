import type { Flow, Question } from './flow'
import type { Step } from './step'

/**
 * The questions answered, then the way on as it usually goes, down to an end. Where the last answer led to an end at the
 * side, the usual way from that question is still shown, so that the picture does not jump.
 */
export function usualWay(flow: Flow, reached: Step): string[] {
  const way = reached.path.map(({ nodeId }) => nodeId)
  let at = reached.at === 'question' ? reached.nodeId : usualNext(flow, reached.path.at(-1)?.question)
  while (at !== undefined && !way.includes(at)) {
    way.push(at)
    const node: Flow['nodes'][string] | undefined = flow.nodes[at]
    at = node?.kind === 'question' ? usualNext(flow, node) : undefined
  }
  return way
}

/** The marked answer, else the first that leads to a question, else the first. */
function usualNext(flow: Flow, question: Question | undefined): string | undefined {
  const marked = question?.answers.find((answer) => answer.usual)
  const asking = question?.answers.find((answer) => flow.nodes[answer.next]?.kind === 'question')
  return (marked ?? asking ?? question?.answers[0])?.next
}
