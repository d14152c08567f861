import { z } from 'zod'

/**
 * What a file can hang on: a person or organisation, a case, what was agreed to, what was refused, a session note, a copy
 * that is locked away, or a document it was the earlier version of.
 */
export const attachmentOwnerKinds = [
  'contact',
  'request',
  'breach',
  'consent',
  'stop',
  'engagement',
  'coaching-note',
  'locked-copy',
  'document',
] as const
export type AttachmentOwnerKind = (typeof attachmentOwnerKinds)[number]

/** A file may be this large, in bytes: 25 MB. */
export const largestAttachment = 25 * 1024 * 1024

/** A file crosses to the register in pieces of at most this many bytes, so that nothing waits behind it. */
export const attachmentPiece = 256 * 1024

/** So many files may hang on one record. */
export const mostAttachments = 200

/** The record a file hangs on. */
export const attachmentOwner = z.strictObject({ ownerKind: z.enum(attachmentOwnerKinds), ownerId: z.uuid() })
export type AttachmentOwner = z.output<typeof attachmentOwner>

/**
 * Can the words of a file be searched? `waiting`: they are still being read. `read`, or `part` where only the beginning of
 * a very long text was taken. `none`: the file holds no words, as a picture does. `unreadable`: they could not be read.
 */
const attachmentTextStates = ['waiting', 'read', 'part', 'none', 'unreadable'] as const

/** A file kept in the register, without its bytes. */
export const attachment = z.object({
  id: z.uuid(),
  ownerKind: z.enum(attachmentOwnerKinds),
  ownerId: z.uuid(),
  /** The person it is erased with; null where it is about nobody in particular. */
  contactId: z.uuid().nullable(),
  /** A clean file name with its ending. */
  name: z.string(),
  /** In bytes. */
  size: z.int(),
  /** SHA-256 of the bytes as they came, in hex: the fingerprint. */
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  addedAt: z.iso.datetime(),
  text: z.enum(attachmentTextStates),
})
export type Attachment = z.output<typeof attachment>
