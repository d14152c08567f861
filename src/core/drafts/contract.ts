import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'
import { draftKey, keptDraft, MOST_DRAFTS, unsavedDraft } from './draft'

/** What changed since the last time: drafts with new words, and those that are needed no more. */
const moved = {
  drafts: z.array(unsavedDraft).max(MOST_DRAFTS),
  gone: z.array(draftKey).max(MOST_DRAFTS),
}

/** What was being written, kept inside the encrypted file until it is saved or thrown away. */
export const draftsContract = {
  /** Everything kept, and the page where one was when the register locked; empty after the program was closed. */
  list: {
    input: z.void(),
    output: z.object({ drafts: z.array(keptDraft).max(MOST_DRAFTS), leftAt: z.string() }),
  },
  /** Keeps words while they are typed. It is no act of the person: it leaves no undo. */
  keep: { input: z.strictObject(moved), output: z.object({}) },
  /** The same, just before the register locks or the program ends; `address` is where to come back to, or empty. */
  putAway: { input: z.strictObject({ ...moved, address: z.string().max(300) }), output: z.object({}) },
} as const satisfies FeatureContract
