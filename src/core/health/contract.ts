import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'

const nothing = z.void()
const done = z.object({})

/** Where the register's folder is, and what lies beside it. Told without any key. */
const registerPlace = z.object({
  place: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('this-computer') }),
    /** A cloud service copies the folder: two computers would spoil the register. */
    z.object({ kind: z.literal('synchronised'), by: z.string() }),
    /** The folder is on another computer's disk. */
    z.object({ kind: z.literal('network') }),
  ]),
  /** Names of files that look like another copy of the register. At most 50 are told. */
  copies: z.array(z.string()).max(50),
  /** Name of the folder, without the path to it. */
  folder: z.string(),
})
export type RegisterPlace = z.output<typeof registerPlace>

/** The full check that a person asks for. */
const fullCheck = z.object({
  state: z.enum(['never', 'running', 'sound', 'damaged', 'altered', 'stopped', 'failed']),
  /** How far it is, in parts of `total`. */
  done: z.number(),
  total: z.number(),
  endedAt: z.string().optional(),
})
export type FullCheck = z.output<typeof fullCheck>

/** What is known of the register beyond its trail and file: its place, its disk, and what was asked for. */
const registerCondition = z.object({
  ...registerPlace.shape,
  /** Is the file on the disk still the one that is open? */
  file: z.enum(['here', 'vanished', 'replaced', 'log-removed']),
  /** What was saved stands again in the folder, under this name, after the file had vanished or been replaced. */
  putBackAs: z.string().optional(),
  /** Room left on the disk, in bytes; absent where the system does not say. */
  freeBytes: z.number().optional(),
  /** What the register takes on the disk, in bytes. */
  sizeBytes: z.number(),
  /** The last save failed because the disk is full. */
  diskFull: z.boolean(),
  /** Is room kept aside, so that locking and erasing work when the disk is full? */
  spare: z.boolean(),
  /** When Steward last found that it had not been closed properly. Looked for in the newest entries only. */
  lastUncleanEndAt: z.string().optional(),
  /** Changes that were found to be gone, until a person says that they were looked at. */
  loss: z.object({ missing: z.number(), noticedAt: z.string() }).optional(),
  check: fullCheck,
})
export type RegisterCondition = z.output<typeof registerCondition>

/** The calls about the register's health. `place` works while it is locked. */
export const healthContract = {
  place: { input: nothing, output: registerPlace },
  condition: { input: nothing, output: registerCondition },
  /** Starts the full check, behind everything else; `condition` tells how far it is. */
  check: { input: nothing, output: done },
  stopCheck: { input: nothing, output: done },
  /** Writes what was saved back into the folder, when the file vanished or was replaced. Overwrites nothing. */
  putBack: { input: nothing, output: z.object({ as: z.string() }) },
  /** Says that a loss of changes was looked at, so that it is not told for ever. */
  acknowledgeLoss: { input: nothing, output: done },
} as const satisfies FeatureContract
