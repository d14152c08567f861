import { z } from 'zod'

/** More than this most mail does not carry, in bytes. */
export const MOST_BY_MAIL = 18 * 1024 * 1024

/** More than this is not attached to a draft at all, in bytes. */
export const MOST_ATTACHED = 100 * 1024 * 1024

/** The last locked package of a case, as the page hears of it: never its words. */
export const madePackage = z.object({
  /** The name of the file, without its folder. */
  name: z.string(),
  /** In bytes. */
  size: z.int(),
  madeAt: z.iso.datetime(),
})

/** A package that was written: where it lies, its size in bytes, the SHA-256 of its bytes, and the words that open it. */
export const writtenPackage = z.strictObject({
  liesAt: z.string().min(1).max(4096),
  size: z.int().min(1),
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  passphrase: z.string().min(1).max(400),
})
export type WrittenPackage = z.output<typeof writtenPackage>
