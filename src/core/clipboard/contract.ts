import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'

/** What the page tells about the clipboard. The text itself never crosses: main looks for itself. */
export const clipboardContract = {
  /** Something was just copied, or only marked (which some systems paste with the middle button). */
  taken: { input: z.strictObject({ by: z.enum(['copy', 'mark']) }), output: z.object({}) },
} as const satisfies FeatureContract
