import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'
import { newPassphrase, triedPassphrase } from '../register/passphrase'
import { recoveryKeyGroups } from '../register/contract'

const nothing = z.void()

/** What a finished export holds. */
const exportSummary = z.object({
  /** Rows of all tables but the trail. */
  records: z.number(),
  /** Lines of the audit trail. */
  lines: z.number(),
  bytes: z.number(),
})
export type ExportSummary = z.output<typeof exportSummary>

/** How far the work under way has come, in bytes. */
const moveProgress = z.object({
  state: z.enum(['idle', 'writing', 'reading']),
  done: z.number(),
  total: z.number(),
})
export type MoveProgress = z.output<typeof moveProgress>

const passphraseOfFile = newPassphrase
const triedOfFile = triedPassphrase

/** What the page may ask: the file is always chosen in the system’s own dialog, never named by the page. */
export const movesContract = {
  /** Asks where, then writes the whole register into one encrypted file. */
  save: {
    input: z.strictObject({ passphrase: passphraseOfFile }),
    output: z.object({ saved: z.boolean(), summary: exportSummary.optional() }),
  },
  progress: { input: nothing, output: moveProgress },
  /** Ends the work under way; nothing half-done stays. */
  cancel: { input: nothing, output: z.object({}) },
  /** Asks which file. The program remembers it for `bringIn`. */
  choose: { input: nothing, output: z.object({ name: z.string().optional() }) },
  /** Makes a register from the chosen file, where there is none. */
  bringIn: {
    input: z.strictObject({ passphrase: triedOfFile, newPassphrase }),
    output: recoveryKeyGroups,
  },
} as const satisfies FeatureContract

const file = z.string().min(1).max(4096)

/** What only the program itself asks of the register’s thread: it names files, so no page can reach it. */
export const movingContract = {
  write: {
    input: z.strictObject({ file, passphrase: passphraseOfFile, madeBy: z.string().max(80) }),
    output: exportSummary,
  },
  read: {
    input: z.strictObject({ file, passphrase: triedOfFile, newPassphrase }),
    output: recoveryKeyGroups,
  },
  progress: { input: nothing, output: moveProgress },
  cancel: { input: nothing, output: z.object({}) },
} as const satisfies FeatureContract
