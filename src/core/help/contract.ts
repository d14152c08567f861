import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'

/** A drill, and the line of the record of changes after which it began; null before that. */
const drillAsked = z.strictObject({
  id: z.string().min(1).max(60),
  since: z.int().min(0).max(Number.MAX_SAFE_INTEGER).nullable(),
})

/** How far a drill is. Drills play in the sample organisation only: elsewhere nothing is looked at. */
const drillSeen = z.object({
  isSample: z.boolean(),
  /** The last line of the record of changes: a drill that begins now counts from here. */
  at: z.int(),
  /** The steps the register shows as right. */
  right: z.array(z.string()).max(50),
})

/** The calls about help. They only read. */
export const helpContract = {
  /** The versions of what keeps the register. */
  versions: { input: z.void(), output: z.object({ sqlite: z.string(), cipher: z.string() }) },
  drill: { input: drillAsked, output: drillSeen },
} as const satisfies FeatureContract
