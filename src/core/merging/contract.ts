import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'
import { contact } from '../contacts/contact'
import { duplicate } from './duplicate'
import { chosenFacts, mergeField } from './merge-contacts'

/** More pairs than this are not looked at in one sitting. */
export const mostPairs = 200

const pair = z.strictObject({ keepId: z.uuid(), goneId: z.uuid() })

/** What stands against marketing for one of the two, as a sentence. */
const standing = z.object({ say: z.string(), of: z.enum(['keep', 'gone']) })

/** Two entries side by side, and what joining them would do. */
export const mergePreview = z.object({
  keep: contact,
  gone: contact,
  /** Facts that differ: for these a person chooses. */
  differ: z.array(mergeField),
  /** What is joined without asking, because the stricter one always stands. */
  strictest: z.array(z.string()),
  /** What stands against marketing now, on either side. All of it stays. */
  stops: z.array(standing),
  /** What moves to the entry that stays, counted in words. */
  moves: z.array(z.string()),
})
export type MergePreview = z.output<typeof mergePreview>

/** The calls about entries that may be one person. */
export const mergingContract = {
  /** Pairs that are alike, the surest first; `more` when there are others beyond these. */
  duplicates: {
    input: z.void(),
    output: z.object({ pairs: z.array(duplicate).max(mostPairs), more: z.boolean() }),
  },
  preview: { input: pair, output: mergePreview },
  merge: { input: pair.extend({ take: chosenFacts.default([]) }), output: contact },
  /** Says that two entries are two people: the pair is not shown again. */
  keepApart: { input: pair, output: z.object({}) },
} as const satisfies FeatureContract
