import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'
import { attachment, attachmentOwner, attachmentPiece, largestAttachment, mostAttachments } from './attachment'

const byId = z.strictObject({ id: z.uuid() })

const bytes = z
  .instanceof(Uint8Array)
  .refine(({ length }) => length > 0 && length <= attachmentPiece, 'This piece of a file is empty or too large.')

/** A file on its way in. `contactId` is the person it is erased with; left out where the owner is the person. */
const newAttachment = attachmentOwner.extend({
  contactId: z.uuid().nullable().default(null),
  name: z.string().min(1, 'The file has no name.').max(1000, 'The name of the file is too long.'),
  size: z
    .int()
    .min(1, 'The file is empty.')
    .max(largestAttachment, 'The file is larger than 25 MB. Make it smaller, or attach a part of it.'),
})

/**
 * Files kept with a record. A file comes in pieces: `begin`, `append` for each piece in order, `finish`. Until then nobody
 * sees it. Saving one to the disk is the host’s (`files.save`).
 */
export const attachmentsContract = {
  begin: { input: newAttachment, output: byId },
  append: { input: byId.extend({ bytes }), output: z.object({ received: z.int() }) },
  finish: { input: byId, output: attachment },
  /** Gives up a file on its way in; nothing of it stays. */
  cancel: { input: byId, output: z.object({}) },
  list: { input: attachmentOwner, output: z.array(attachment).max(mostAttachments) },
  /** Reads every byte and compares the fingerprint. */
  check: { input: byId, output: z.object({ state: z.enum(['whole', 'altered']) }) },
  /** Takes it off the record. It can be put back until the register is locked; then its bytes are destroyed. */
  remove: { input: byId, output: attachment },
} as const satisfies FeatureContract

/** What only the host asks of the register’s thread: the bytes, piece by piece, for saving a file out. */
export const attachmentBytesContract = {
  /** Checks the fingerprint first. Throws `attachment-altered`. */
  open: {
    input: byId,
    output: z.object({ name: z.string(), size: z.int(), pieces: z.int(), fingerprint: z.string() }),
  },
  piece: { input: byId.extend({ position: z.int().min(0) }), output: z.object({ bytes: z.instanceof(Uint8Array) }) },
  /** A line in the trail: the file left the register. */
  saved: { input: byId, output: z.object({}) },
} as const satisfies FeatureContract

/** What the page may ask the host: to save an attachment where the person chooses. It is never opened. */
export const filesContract = {
  save: { input: byId, output: z.object({ saved: z.boolean() }) },
} as const satisfies FeatureContract
