import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'
import { line } from '../contacts/typed-text'
import { paperAbout, paperBlocks } from '../paper/contract'

/** A letter as the draft of a message: its words, the letter as a PDF, and where it was made the locked package. */
const mailDraft = z.strictObject({
  /** What the file is called, without its ending; it names nobody. */
  name: z
    .string()
    .max(80)
    .regex(/^[a-z0-9][a-z0-9 _-]*$/i, 'A file name has letters, digits, spaces and hyphens only.'),
  to: line(254),
  subject: line(200).min(1, 'The message needs a subject.'),
  title: z.string().trim().min(1).max(300),
  blocks: paperBlocks,
  /** Attach the last locked package that was made for this record. */
  withPackage: z.boolean().default(false),
  about: paperAbout,
})

/** Calls of the host that make drafts for the person’s own mail program. Nothing is ever sent from here. */
export const mailContract = {
  saveDraft: { input: mailDraft, output: z.object({ saved: z.boolean() }) },
} as const satisfies FeatureContract
