import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'
import { wayKind } from '../ways/person'

/** A change of this session that can be offered for undo. */
const undoableChange = z.object({
  token: z.string(),
  /** The call that made it: `requests.log`. */
  action: z.string(),
  /** Id of the record. */
  subject: z.string(),
  at: z.string(),
  undone: z.boolean(),
  /** Token of the later change to the same record that must be undone first. */
  blockedBy: z.string().optional(),
})
export type UndoableChange = z.output<typeof undoableChange>

/** One line of the audit trail: names and ids, never values. */
export const auditEvent = z.object({
  seq: z.number(),
  at: z.string(),
  action: z.string(),
  subject: z.string(),
  fields: z.array(z.string()),
  /** Who was inside, by name; empty where the name is not known. */
  who: z.string().optional(),
  /** With what they had come in. */
  way: wayKind.optional(),
})
export type AuditEvent = z.output<typeof auditEvent>

/** Lines of the audit trail in one message, at most. */
export const TRAIL_PAGE = 100

/** Taking changes back, and reading the audit trail. */
export const historyContract = {
  /** Changes since the register was unlocked, newest first. */
  list: { input: z.void(), output: z.array(undoableChange).max(200) },
  undo: { input: z.strictObject({ token: z.string().min(1).max(64) }), output: z.object({ action: z.string() }) },
  /** The trail, newest first; with a subject only what concerns that record. */
  trail: {
    input: z.strictObject({
      subject: z.string().max(64).optional(),
      offset: z.number().int().min(0).max(100_000_000).default(0),
      limit: z.number().int().min(1).max(TRAIL_PAGE).default(50),
    }),
    output: z.object({ total: z.number(), events: z.array(auditEvent).max(TRAIL_PAGE) }),
  },
} as const satisfies FeatureContract
