import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'
import { calendarDate } from '../time/calendar-date'
import { lawPack } from './law-pack'

/** Larger than a pack may be, so that the register can say so in its own words. */
const file = z
  .instanceof(Uint8Array)
  .refine(({ length }) => length <= 4_000_000, 'This file is far too large for a law pack.')

/** One pack that was used here, and what it is now. */
const keptPack = z.object({
  id: z.uuid(),
  version: calendarDate,
  title: z.string(),
  addedAt: z.iso.datetime(),
  /** Empty while it stands. */
  takenBackAt: z.union([z.iso.datetime(), z.literal('')]),
  /** `overtaken`: a newer pack or the program’s own rules came after it. `invalid`: it can no longer be read or trusted. */
  state: z.enum(['in-use', 'overtaken', 'taken-back', 'invalid']),
  /** What it told; empty where it can no longer be read. */
  changes: z.array(z.object({ say: z.string(), rules: z.array(z.string()) })).max(200),
})
export type KeptPack = z.output<typeof keptPack>

/** One rule as it reads now and as it would read. */
const ruleChange = z.object({
  id: z.string(),
  lines: z.array(z.object({ what: z.string(), before: z.string(), after: z.string() })),
})
export type RuleChange = z.output<typeof ruleChange>

const preview = z.object({
  version: calendarDate,
  title: z.string(),
  changes: lawPack.shape.changes,
  rules: z.array(ruleChange).max(1000),
  /** Days that are or are no longer bank holidays, each as a sentence. */
  days: z.array(z.string()).max(1000),
})
export type PackPreview = z.output<typeof preview>

/** The calls about law packs: what is in use, looking at a file, using it, taking it back. */
export const libraryContract = {
  /** What lies over the program’s rules, for the page to lay over its own; null for the program’s rules as they are. */
  inUse: {
    input: z.void(),
    output: lawPack.pick({ version: true, rules: true, bankHolidays: true }).nullable(),
  },
  /** Every pack that was ever used here, the newest version first. */
  packs: { input: z.void(), output: z.array(keptPack).max(100) },
  /** Changes nothing: says what would change, or why the file cannot be used. */
  look: {
    input: z.strictObject({ bytes: file }),
    output: z.union([z.object({ preview }), z.object({ fault: z.string() })]),
  },
  use: { input: z.strictObject({ bytes: file }), output: z.object({ id: z.uuid(), version: calendarDate }) },
  /** The rules that were in use before count again. */
  takeBack: { input: z.strictObject({ id: z.uuid() }), output: z.object({ version: calendarDate }) },
} as const satisfies FeatureContract
