import type { PlaceNumber } from '@core/backups/contract'
import fsSync from 'node:fs'
import fs from 'node:fs/promises'
import path from 'node:path'
import { placeFolder } from '../file/backup/backup-files'

/** A place for backups. */
export type Place = {
  readonly place: PlaceNumber
  /** What must be there already: the stick, the drive, the data folder. */
  readonly base: string
  /** The folder with this register’s backups. */
  readonly folder: string
}

/** The folder for backups inside a chosen one, so that a stick does not fill with folders named after days. */
const OWN_NAME = 'Steward backups'

/** A drive that does not answer is not waited for longer than this, in milliseconds. */
const PATIENCE = 1500

/** The places of a register: one beside it on this computer, and the folder somebody chose. */
export function placesOf(registerFolder: string, registerId: string, chosen: string | null): Place[] {
  const data = path.dirname(registerFolder)
  const own: Place = { place: 1, base: data, folder: placeFolder(ownPlaces(registerFolder), registerId) }
  if (chosen === null) return [own]
  const inside = path.basename(chosen) === OWN_NAME ? chosen : path.join(chosen, OWN_NAME)
  return [own, { place: 2, base: chosen, folder: placeFolder(inside, registerId) }]
}

/** Where this computer keeps the backups of its registers. */
export function ownPlaces(registerFolder: string): string {
  return path.join(path.dirname(registerFolder), 'backups')
}

/** Removes the backups this computer keeps of a register that is thrown away; what cannot be removed opens with nothing but its own passphrase. */
export function removeOwnBackups(registerFolder: string, registerId: string): void {
  try {
    fsSync.rmSync(placeFolder(ownPlaces(registerFolder), registerId), { recursive: true, force: true })
  } catch {
    // The sample itself is gone.
  }
}

/** Is the stick plugged in, the drive there? A network that has gone silent counts as not there. */
export async function isReachable({ base }: Place): Promise<boolean> {
  const silent = new Promise<boolean>((resolve) => void setTimeout(resolve, PATIENCE, false).unref())
  const found = fs.access(base).then(
    () => true,
    () => false,
  )
  return Promise.race([found, silent])
}
