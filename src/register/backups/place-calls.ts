import { AppError } from '@core/contract/errors'
import fs from 'node:fs'
import path from 'node:path'
import type { Deps } from '../deps'
import { withCodes } from '../file/sqlite-errors'
import { forgetPlace } from './backup-repository'
import { findFolder, saveFolder } from './place-repository'
import { removeSetAside, setAsideIn } from './set-aside'
import type { Shelf } from './shelf'
import type { BackupSurroundings } from './surroundings'

type Parts = { readonly deps: Deps; readonly around: BackupSurroundings; readonly shelf: Shelf }

/** Choosing the second place, giving it up, and clearing away what restores set aside. */
export function placeCalls({ deps: { register, clock }, around, shelf }: Parts) {
  const saved = (action: string, folder: string | null) =>
    register.change({ action, subject: 'place-2', final: true }, (db) => {
      saveFolder(db, folder, clock.now())
      forgetPlace(db, 2)
    })

  return {
    /** For main alone: it asked the person in the system’s own window. */
    async useAsPlace({ folder }: { folder: string }) {
      refuseUnusable(folder, around.paths.folder)
      if (findFolder(register.read) !== folder) saved('backups.setPlace', folder)
      await shelf.look()
      return {}
    },
    dropPlace() {
      if (findFolder(register.read) !== null) saved('backups.dropPlace', null)
      return {}
    },
    removeSetAside() {
      const names = setAsideIn(around.paths.folder)
      withCodes(() => {
        for (const name of names) removeSetAside(around.paths.folder, name)
      })
      register.note({ action: 'backups.removeSetAside', subject: '' })
      return { removed: names.length }
    },
  }
}

function refuseUnusable(folder: string, registerFolder: string): void {
  const refuse = (reason: string) => {
    throw new AppError('not-allowed', { reason })
  }
  if (!path.isAbsolute(folder) || folder.includes('\0') || !isFolder(folder)) refuse('That folder is not there.')
  const inside = path.relative(path.dirname(registerFolder), folder)
  if (inside === '' || !inside.startsWith('..'))
    refuse('That folder belongs to Steward itself. Choose one on another disk, a memory stick or a network drive.')
  try {
    fs.accessSync(folder, fs.constants.W_OK)
  } catch {
    refuse('Steward may not write in that folder. Choose another one.')
  }
}

function isFolder(folder: string): boolean {
  return fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true
}
