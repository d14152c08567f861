import type { Flow } from '../flow'
import { accessFlow } from './access'
import { automatedCall } from './automated-call'
import { breachFlow } from './breach'
import { cookies } from './cookies'
import { email } from './email'
import { textMessage } from './text-message'
import { erasureFlow } from './erasure'
import { fax } from './fax'
import { isMarketingFlow } from './is-marketing'
import { isMarketingPublicFlow } from './is-marketing-public'
import { liveCall } from './live-call'
import { pecrApplies } from './pecr-applies'
import { post } from './post'
import { socialMessage } from './social-message'
import { specificOpportunity } from './specific-opportunity'

/** Every guided question tree. A new one is one file and one line here. */
export const flows: readonly Flow[] = [
  pecrApplies,
  isMarketingFlow,
  isMarketingPublicFlow,
  specificOpportunity,
  liveCall,
  automatedCall,
  email,
  textMessage,
  socialMessage,
  post,
  fax,
  cookies,
  breachFlow,
  accessFlow,
  erasureFlow,
]

/** The flow with this id, or undefined when it no longer exists. */
export function flowById(id: string): Flow | undefined {
  return flows.find((flow) => flow.id === id)
}
