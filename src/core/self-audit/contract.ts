import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'
import { finishedBy, newAuditAnswer, selfAudit } from './self-audit'

/** Calls about the self-audit: questions by sector, gaps that become tasks, and its dated report (S1-18). */
export const selfAuditContract = {
  /** The latest comes first. */
  list: { input: z.void(), output: z.array(selfAudit).max(20) },
  begin: { input: z.void(), output: selfAudit },
  answer: { input: newAuditAnswer.extend({ id: z.uuid() }), output: selfAudit },
  finish: { input: z.strictObject({ id: z.uuid(), by: finishedBy }), output: selfAudit },
  /** A gap is closed: the answer would be yes now. */
  close: { input: z.strictObject({ id: z.uuid(), question: z.string().max(60) }), output: selfAudit },
} as const satisfies FeatureContract
