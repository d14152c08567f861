import { AppError } from '@core/contract/errors'
import fs from 'node:fs'
import path from 'node:path'
import type { RegisterPaths } from './paths'

/** What lies now where the open register lay: itself, nothing, or something else. `log-removed`: only its log is gone. */
export type FileState = 'here' | 'vanished' | 'replaced' | 'log-removed'

const UNSEEN = 'unseen'

/** Tells whether the files on the disk are still the ones that are open. */
export type Presence = {
  readonly state: () => FileState
  /** Throws `register-vanished` when what is about to be saved would go into a file that nobody can find again. */
  readonly assertHere: () => void
  /** The log comes into being with the first save: called after each. */
  readonly noteLog: () => void
}

/**
 * Remembers which files were opened. A system that lets a file be removed while it is open (any but Windows) goes on
 * writing into it, and it is gone for good when it is closed: so this is looked at before each commit, which costs two
 * looks into a folder.
 */
export function watchPresence(paths: RegisterPaths): Presence {
  const database = identityOf(paths.database)
  let log: string | undefined

  function state(): FileState {
    const now = identityOf(paths.database)
    if (now === UNSEEN) return 'here' // what is written still reaches the file: only the way to it was closed
    if (now !== database) return now === undefined ? 'vanished' : 'replaced'
    return log === undefined || identityOf(paths.wal) === log ? 'here' : 'log-removed'
  }

  return {
    state,
    assertHere: () => {
      if (state() !== 'here') throw new AppError('register-vanished', { folder: path.basename(paths.folder) })
    },
    noteLog: () => {
      log ??= identityOf(paths.wal)
    },
  }
}

/** Which file this is, whatever its name; undefined where there is none. A folder that may not be looked into tells nothing. */
function identityOf(file: string): string | undefined {
  try {
    const found = fs.statSync(file, { bigint: true, throwIfNoEntry: false })
    return found && `${found.dev}:${found.ino}`
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return ['EACCES', 'EPERM'].includes(code) ? UNSEEN : undefined
  }
}
