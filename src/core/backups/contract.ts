import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'
import { errorCodes } from '../contract/errors'
import { triedPassphrase } from '../register/passphrase'
import { readBackupName } from './backup-name'
import { holds } from './holds'

/** 1 is on this computer and always on, 2 is the folder somebody chose. */
export const placeNumbers = [1, 2] as const
const place = z.literal(placeNumbers)
export type PlaceNumber = z.output<typeof place>

/** The name of a backup’s folder: when it was made. */
const name = z
  .string()
  .max(60)
  .refine((text) => readBackupName(text) !== null, 'That is not the name of a backup.')
const oneBackup = z.strictObject({ place, name })

const backupEntry = z.object({
  place,
  name: z.string(),
  madeAt: z.string(),
  byHand: z.boolean(),
  bytes: z.int(),
  /** What it holds; absent until it was opened once. */
  holds: holds.optional(),
  /** When it was last opened and found whole. */
  provenAt: z.string().optional(),
  /** What was found when it was last opened. */
  problem: z.enum(errorCodes).optional(),
})
export type BackupEntry = z.output<typeof backupEntry>

const placeState = z.object({
  place,
  /** Where it is, as the person knows it; empty for the one on this computer. */
  folder: z.string(),
  /** Can it be reached now? Absent while nobody has looked. */
  reachable: z.boolean().optional(),
  count: z.int(),
  bytes: z.int(),
  /** The newest backup there that was opened and found whole. */
  newest: backupEntry.optional(),
  /** The last time a backup was tried there and could not be made. Gone once one was. */
  failed: z.object({ at: z.string(), problem: z.enum(errorCodes) }).optional(),
})
export type PlaceState = z.output<typeof placeState>

const running = z.object({
  doing: z.enum(['make', 'prove', 'stage']),
  place: place.optional(),
  step: z.enum(['waiting', 'copying', 'checking', 'keeping', 'tidying']),
  /** How much of this step is done, 0 to 1, where that is known. */
  part: z.number().optional(),
  cancelling: z.boolean(),
})
export type RunningBackup = z.output<typeof running>

const backupsStatus = z.object({
  /** A sample is not backed up by itself. */
  automatic: z.boolean(),
  /** The newest backup anywhere that was opened and found whole. */
  last: backupEntry.optional(),
  /** Changes that stand in no proven backup yet. */
  changesSince: z.int(),
  places: z.array(placeState).max(2),
  running: running.optional(),
  /** Backups that were found spoilt and are still there. */
  spoilt: z.array(backupEntry).max(50),
  lastDrillAt: z.string().optional(),
  drillDueOn: z.string().optional(),
  /** Registers that were set aside by a restore and are still on this computer. */
  setAside: z.array(z.string()).max(50),
})
export type BackupsStatus = z.output<typeof backupsStatus>

const made = z.object({
  made: z.array(backupEntry).max(2),
  failed: z.array(z.object({ place, problem: z.enum(errorCodes) })).max(2),
  cancelled: z.boolean(),
})

/** What a renewal after an erasure did. What is not reached or not removed may still hold the person. */
const renewed = z.object({
  made: z.array(place).max(2),
  removed: z.int(),
  /** Older backups that are still there, in places that were reached. */
  stayed: z.int(),
  notReached: z.array(place).max(2),
  failed: z.array(z.object({ place, problem: z.enum(errorCodes) })).max(2),
})
export type Renewed = z.output<typeof renewed>

/** Making, proving and keeping backups of the open register. Restoring is in `restore`, and works while locked. */
export const backupsContract = {
  status: { input: z.void(), output: backupsStatus },
  list: { input: z.void(), output: z.array(backupEntry).max(200) },
  /** Makes a backup in every place that can be reached, and answers when it is proven. */
  makeNow: { input: z.void(), output: made },
  cancel: { input: z.void(), output: z.object({}) },
  /** Gives up the second place. What lies there stays. */
  dropPlace: { input: z.void(), output: z.object({}) },
  /** Opens one again and checks all of it. */
  verify: { input: oneBackup, output: backupEntry },
  /** Removes a backup that was found spoilt; a good one is never removed by a call. */
  removeSpoilt: { input: oneBackup, output: z.object({}) },
  /** The drill: everything a restore does, with the passphrase, up to the last step. */
  drill: {
    input: z.strictObject({ place, name, passphrase: triedPassphrase }),
    output: z.object({ holds, madeAt: z.string(), lastChangeAt: z.string() }),
  },
  /** After a final erasure: a new proven backup everywhere, and only then the older ones go. */
  renewAfterErasure: { input: z.void(), output: renewed },
  /** Deletes the registers that restores set aside. */
  removeSetAside: { input: z.void(), output: z.object({ removed: z.int() }) },
} as const satisfies FeatureContract
