import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'
import { calendarDate } from '../time/calendar-date'
import { decision, decisionSummary, newDecision } from './decision'

const byId = z.strictObject({ id: z.uuid() })

/** Which decisions a list shows, newest first. */
const decisionFilter = z.strictObject({
  contactId: z.uuid().optional(),
  /** Only those made with this flow. */
  flowId: z.string().max(60).optional(),
  limit: z.int().min(1).max(200).default(50),
  offset: z.int().min(0).max(10_000_000).default(0),
})
export type DecisionFilter = z.input<typeof decisionFilter>

/** The calls about saved decisions. A decision is never edited; only its review date can be set anew. */
export const decisionsContract = {
  save: { input: newDecision, output: decision },
  list: { input: decisionFilter, output: z.object({ rows: z.array(decisionSummary).max(200), total: z.int() }) },
  get: { input: byId, output: decision },
  setReview: {
    input: z.strictObject({ id: z.uuid(), reviewOn: z.union([calendarDate, z.literal('')]) }),
    output: decision,
  },
} as const satisfies FeatureContract
