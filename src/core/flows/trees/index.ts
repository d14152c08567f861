import type { Flow } from '../flow'
import { erasureFlow } from './erasure'
import { liveCall } from './live-call'

/** Every guided question tree. A new one is one file and one line here. */
export const flows: readonly Flow[] = [liveCall, erasureFlow]

/** The flow with this id, or undefined when it no longer exists. */
export function flowById(id: string): Flow | undefined {
  return flows.find((flow) => flow.id === id)
}
