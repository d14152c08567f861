import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'
import { factKeys } from '../flows/facts'
import { flowGroups } from '../flows/flow-groups'
import { calendarDate } from '../time/calendar-date'
import { decision, decisionSummary, decisionWithLines, newDecision } from './decision'
import { decisionLine, lookedAt, newLine } from './decision-line'
import { changeCounts, changeSeen, toLookAt } from './to-look-at'

/** What the register knows, by the key of the fact; what it does not know is left out. */
const facts = z.partialRecord(
  z.enum(factKeys),
  z.object({ answer: z.string(), from: z.string(), fixed: z.literal(true).optional() }),
)

const byId = z.strictObject({ id: z.uuid() })

const page = {
  limit: z.int().min(1).max(200).default(50),
  offset: z.int().min(0).max(10_000_000).default(0),
}

/** Which decisions a list shows, newest first. */
const decisionFilter = z.strictObject({
  contactId: z.uuid().optional(),
  /** Only those made with this flow. */
  flowId: z.string().max(60).optional(),
  /** Only those about this. */
  group: z.enum(flowGroups).optional(),
  /** Words of the subject, the title or the author. */
  search: z.string().max(200).optional(),
  ...page,
})
export type DecisionFilter = z.input<typeof decisionFilter>

/** Which decisions of those to look at again: about this, or because of such a change. */
const againFilter = z.strictObject({
  contactId: z.uuid().optional(),
  group: z.enum(flowGroups).optional(),
  because: z.enum(['fact', 'flow', 'rules']).optional(),
  ...page,
})
export type AgainFilter = z.input<typeof againFilter>

/** The calls about saved decisions. A decision is never edited; its review date can be set anew, and lines come under it. */
export const decisionsContract = {
  save: { input: newDecision, output: decision },
  list: { input: decisionFilter, output: z.object({ rows: z.array(decisionSummary).max(200), total: z.int() }) },
  get: {
    input: byId,
    output: decisionWithLines.extend({
      /** The decision made instead of it. */
      replacedBy: z.uuid().nullable(),
      /** What has changed since; empty for one that was replaced, or whose person is erased. */
      changes: z.array(changeSeen),
    }),
  },
  /** What the register knows that answers questions of this flow, about this contact or about none. */
  facts: { input: z.strictObject({ flowId: z.string().max(60), contactId: z.uuid().nullable() }), output: facts },
  setReview: {
    input: z.strictObject({ id: z.uuid(), reviewOn: z.union([calendarDate, z.literal('')]) }),
    output: decision,
  },
  addLine: { input: newLine, output: decisionLine },
  /** Decisions whose ground has moved since, newest first (row C8). */
  again: {
    input: againFilter,
    output: z.object({
      rows: z.array(toLookAt).max(200),
      /** Of those the filter leaves. */
      total: z.int(),
      /** Of all of them. */
      counts: changeCounts,
    }),
  },
  /** Leaves a decision as it is in spite of what has changed until now. */
  lookedAt: { input: lookedAt, output: decisionLine },
} as const satisfies FeatureContract
