import type { Decision } from '@core/decisions/decision'
import { createContext, useContext } from 'react'

/** What a page does with a decision that is saved on it, and where it goes then. */
type WithDecision = {
  /** Runs once the decision is saved and before anything is said; its changes are taken back together with the decision. */
  readonly keep: (decision: Decision) => Promise<unknown>
  /** The page that opens afterwards; without it the record of the decision. */
  readonly goTo?: string
}

/** Around a guide that runs for something of its own: an entry of a list, a task. */
export const DecisionUse = createContext<WithDecision>({ keep: async () => undefined })

/** What is to be done with the decision. */
export function useDecisionUse(): WithDecision {
  return useContext(DecisionUse)
}
