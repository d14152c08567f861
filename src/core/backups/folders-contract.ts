import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'

const chosen = z.object({ chosen: z.boolean() })

/** Choosing folders in the system’s own window. The page never names a folder: main passes it on to the register. */
export const foldersContract = {
  /** The second place for backups. */
  chooseBackupPlace: { input: z.void(), output: chosen },
  /** Where to look for backups to restore; `restore.found` then lists them. */
  chooseToRestore: { input: z.void(), output: chosen },
} as const satisfies FeatureContract

const folder = z.strictObject({
  folder: z.string().min(1, 'Choose a folder.').max(1000, 'The path to that folder is too long.'),
})

/** What only main may ask of the register, because it names folders. */
export const chosenFolderContract = {
  useAsPlace: { input: folder, output: z.object({}) },
  lookIn: { input: folder, output: z.object({}) },
} as const satisfies FeatureContract
