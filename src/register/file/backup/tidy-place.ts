import { backupsToRemove } from '@core/backups/rotation'
import fs from 'node:fs'
import path from 'node:path'
import { withCodes } from '../sqlite-errors'
import { backupsIn } from './find-backups'
import { PART } from './make-backup'

/** What may go once a new backup is proven. */
export type Tidying = {
  readonly place: string
  readonly registerId: string
  /** The backup just made and proven. */
  readonly fresh: string
  /** Names of backups that were opened and found whole and have not been found otherwise since. */
  readonly proven: readonly string[]
  /** After an erasure everything older goes, so that nobody erased stays in a backup. */
  readonly everythingOlder: boolean
}

/** Names of what went, and of what should have gone and could not be removed. */
export type Tidied = { readonly removed: readonly string[]; readonly stayed: readonly string[] }

/** Removes what the rotation no longer keeps. A backup that cannot be removed stays; the new one is safe either way. */
export async function tidyPlace(what: Tidying): Promise<Tidied> {
  const { place, registerId, fresh, proven, everythingOlder } = what
  const known = new Set([...proven, fresh])
  const there = (await backupsIn(place, registerId)).map(({ made }) => ({ ...made, proven: known.has(made.name) }))
  if (!there.some(({ name }) => name === fresh)) return { removed: [], stayed: [] }
  const going = everythingOlder
    ? there.map(({ name }) => name).filter((name) => name !== fresh)
    : backupsToRemove(there, fresh)
  const stayed = going.filter((name) => !removed(place, name))
  return { removed: going.filter((name) => !stayed.includes(name)), stayed }
}

function removed(place: string, name: string): boolean {
  try {
    removeBackup(place, name)
    return true
  } catch {
    return false
  }
}

/** Removes one backup: first its name, so that half a backup never looks like a whole one. */
export function removeBackup(place: string, name: string): void {
  const folder = path.join(place, name)
  withCodes(() => {
    fs.renameSync(folder, folder + PART)
    fs.rmSync(folder + PART, { recursive: true, force: true })
  })
}
