import { z } from 'zod'
import { line, lines } from '../contacts/typed-text'

/** Who decided about a row, and why: asked for each time (`acc.record`). */
export const decisionFacts = z.strictObject({
  send: z.boolean(),
  who: line(100).min(1, 'Write who decides: a name or a role.'),
  reason: lines(500).min(1, 'Write why.'),
})

/** A decision about one row, with the sentence it was made about. */
export type CampaignDecision = z.output<typeof decisionFacts> & {
  readonly because: string
  readonly decidedAt: string
}
