import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'

/** What the page tells about the clipboard. Of what a person copies the text never crosses: main looks for itself. */
export const clipboardContract = {
  /** Something was just copied, or only marked (which some systems paste with the middle button). */
  taken: { input: z.strictObject({ by: z.enum(['copy', 'mark']) }), output: z.object({}) },
  /** Puts a passphrase there that is shown once; it is taken out again like everything else. */
  put: { input: z.strictObject({ text: z.string().min(1).max(300) }), output: z.object({}) },
} as const satisfies FeatureContract
