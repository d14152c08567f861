import type { Flow } from '@core/flows/flow'
import { step, type Answers, type Step } from '@core/flows/step'

export type Ended = Extract<Step, { at: 'outcome' }>

/** Every way through a flow, as the answers that lead along it and the end they reach. */
export function everyPath(flow: Flow, answers: Answers = {}): { answers: Answers; end: Ended }[] {
  const reached = step(flow, answers)
  if (reached.at === 'outcome') return [{ answers, end: reached }]
  return reached.question.answers.flatMap((answer) => everyPath(flow, { ...answers, [reached.nodeId]: answer.id }))
}
