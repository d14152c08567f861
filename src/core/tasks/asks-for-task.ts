import type { Flow } from '../flows/flow'
import { step, type Answers } from '../flows/step'

/**
 * Must the task be named with this decision (`psm.task-test`)? `required` where the answers say that it can be named, `offered`
 * where a typical message serves one.
 */
export function asksForTask(flow: Flow, answers: Answers): 'required' | 'offered' | 'no' {
  if (flow.id !== 'is-marketing-public') return 'no'
  const reached = step(flow, answers)
  if (reached.path.some(({ nodeId, answer }) => nodeId === 'PM6' && answer.id === 'named')) return 'required'
  return reached.at === 'outcome' && reached.nodeId === 'table.N-task' ? 'offered' : 'no'
}
