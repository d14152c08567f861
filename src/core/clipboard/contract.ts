import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'

/** What the page tells about the clipboard. Of what a person copies the text never crosses: main looks for itself. */
export const clipboardContract = {
  /** Something was just copied, or only marked (which some systems paste with the middle button). */
  taken: { input: z.strictObject({ by: z.enum(['copy', 'mark']) }), output: z.object({}) },
  /** Puts a passphrase there that is shown once; it is taken out again like everything else. */
  put: { input: z.strictObject({ text: z.string().min(1).max(300) }), output: z.object({}) },
  /**
   * Puts words there that are meant for everybody, such as the notice under an e-mail: with their links for a mail program,
   * and as plain text for everything else. They hold nothing out of the register, so they may stay.
   */
  putNotice: {
    input: z.strictObject({ text: z.string().min(1).max(20_000), html: z.string().min(1).max(100_000) }),
    output: z.object({}),
  },
} as const satisfies FeatureContract
