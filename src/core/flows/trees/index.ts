import type { Flow } from '../flow'
import { cookies } from './cookies'
import { erasureFlow } from './erasure'
import { isMarketingFlow } from './is-marketing'
import { isMarketingPublicFlow } from './is-marketing-public'
import { liveCall } from './live-call'
import { specificOpportunity } from './specific-opportunity'

/** Every guided question tree. A new one is one file and one line here. */
export const flows: readonly Flow[] = [
  isMarketingFlow,
  isMarketingPublicFlow,
  specificOpportunity,
  liveCall,
  cookies,
  erasureFlow,
]

/** The flow with this id, or undefined when it no longer exists. */
export function flowById(id: string): Flow | undefined {
  return flows.find((flow) => flow.id === id)
}
