import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'
import { mostFiles, evidenceExtras, evidenceWish, packForms } from './scope'
import { packAbout, packContent } from './pack-file'

const code = z.string().regex(/^[0-9a-f]{64}$/)

/** A pack that was made: what it was about, and the code it is known by. */
const madePack = z.object({
  id: z.uuid(),
  scope: z.string(),
  fromOn: z.string(),
  toOn: z.string(),
  madeAt: z.string(),
  files: z.int(),
  size: z.int(),
  code,
  locked: z.boolean(),
  include: z.array(z.enum(evidenceExtras)),
  form: z.enum(packForms),
})
export type MadePack = z.output<typeof madePack>

/** What the page asks about packs: which were made. */
export const evidenceMadeContract = {
  list: { input: z.void(), output: z.array(madePack).max(100) },
} as const satisfies FeatureContract

/** What the page asks of the host: a pack, locked with words or not. */
export const evidenceContract = {
  save: {
    input: evidenceWish.extend({ locked: z.boolean() }),
    output: z.object({ saved: z.boolean(), files: z.int(), code: z.string(), passphrase: z.string().nullable() }),
  },
  /** Files written of all; `share`: of the files and of their bytes, whichever is further, from 0 to 1. */
  progress: { input: z.void(), output: z.object({ done: z.int(), total: z.int(), share: z.number().min(0).max(1) }) },
  cancel: { input: z.void(), output: z.object({}) },
} as const satisfies FeatureContract

const byId = z.strictObject({ id: z.uuid() })

/** What only the host asks: the files of a pack, one by one. Refused in words where it would be too large. */
export const evidencingContract = {
  start: {
    input: evidenceWish,
    output: z.object({
      id: z.uuid(),
      about: packAbout,
      name: z.string(),
      form: z.enum(packForms),
      contents: z.array(packContent).max(mostFiles),
      /** The bytes that are known before: those of the files that were kept. */
      size: z.int(),
    }),
  },
  entry: {
    input: byId.extend({ at: z.int().min(0) }),
    /** `text`: a whole file, or what stands on the page of a review copy. */
    output: packContent.extend({ kind: z.enum(['attachment', 'text']), attachmentId: z.string(), text: z.string() }),
  },
  finish: {
    input: byId.extend({ code, files: z.int(), size: z.int(), locked: z.boolean() }),
    output: z.object({}),
  },
  drop: { input: byId, output: z.object({}) },
} as const satisfies FeatureContract
