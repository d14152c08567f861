import { z } from 'zod'
import { attachmentPiece, largestAttachment } from '../attachments/attachment'
import type { FeatureContract } from '../contract/contract'
import { suggestion } from './suggestion'

const byId = z.strictObject({ id: z.uuid() })

const bytes = z
  .instanceof(Uint8Array)
  .refine(({ length }) => length > 0 && length <= attachmentPiece, 'This piece of a file is empty or too large.')

/** What came of a file: a suggestion, or a sentence that says why there is none. */
const readMail = z.discriminatedUnion('state', [
  z.object({ state: z.literal('read'), suggestion }),
  z.object({ state: z.literal('unread'), why: z.string() }),
])
export type ReadMail = z.output<typeof readMail>

/**
 * Reading a message that asks for something. It is held in memory while it is read, and nothing of it is kept: the file is
 * attached to the case when that is logged.
 */
export const intakeContract = {
  begin: {
    input: z.strictObject({
      size: z
        .int()
        .min(1, 'The file is empty.')
        .max(largestAttachment, 'The file is larger than 25 MB. Log the request by hand and attach a part of it.'),
    }),
    output: byId,
  },
  append: { input: byId.extend({ bytes }), output: z.object({ received: z.int() }) },
  /** Reads what is held, and lets it go. */
  read: { input: byId.extend({ form: z.enum(['mail', 'text']) }), output: readMail },
} as const satisfies FeatureContract
