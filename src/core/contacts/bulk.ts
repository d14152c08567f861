import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'
import { contactCategories } from './contact-category'
import { selection } from './selection'
import { line } from './typed-text'

/** What can be done to many contacts at once. Each is one act that can be taken back whole. */
export const bulkAct = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('add-role'), role: z.enum(contactCategories) }),
  z.strictObject({ do: z.literal('remove-role'), role: z.enum(contactCategories) }),
  z.strictObject({ do: z.literal('archive') }),
  z.strictObject({ do: z.literal('restore') }),
  z.strictObject({ do: z.literal('trash') }),
  z.strictObject({ do: z.literal('set-source'), source: line(300).min(1, 'Write where the details came from.') }),
])
export type BulkAct = z.output<typeof bulkAct>

const asked = z.strictObject({ act: bulkAct, selection })

/** What an act would do: to how many, how many are as it would make them already, and the first names. */
const bulkPreview = z.object({
  chosen: z.int(),
  changes: z.int(),
  /** Sources that stand there now and would be written over. */
  replaced: z.int(),
  /** Those whom an open case or claim holds, and that stay where they are: how many, and the first numbers (row E5). */
  held: z.object({ count: z.int(), references: z.array(z.string()).max(5) }),
  names: z.array(z.string()).max(5),
})
export type BulkPreview = z.output<typeof bulkPreview>

/** How many contacts the act under way has come to; no total where none is. */
const bulkProgress = z.object({ done: z.int(), total: z.int() })
export type BulkProgress = z.output<typeof bulkProgress>

/** The calls about many contacts at once. */
export const bulkContract = {
  bulkPreview: { input: asked, output: bulkPreview },
  bulk: { input: asked, output: z.object({ changed: z.int() }) },
  bulkProgress: { input: z.void(), output: bulkProgress },
  /** Ends the act under way; what it did so far is taken back. */
  bulkStop: { input: z.void(), output: z.object({}) },
} as const satisfies FeatureContract
