import fs from 'node:fs'
import path from 'node:path'
import type { AuditTrail } from './audit/audit-trail'
import { openHeadFile } from './audit/head-file'
import { copyChecked } from './checked-copy'
import type { Connection } from './connection'
import type { FileState } from './file-presence'
import type { RegisterPaths } from './paths'
import { withCodes } from './sqlite-errors'

/** An open register whose file is no longer where it was. */
export type Astray = {
  readonly write: Connection
  readonly paths: RegisterPaths
  readonly key: Buffer
  readonly auditKey: Buffer
  readonly trail: AuditTrail
  readonly state: FileState
  readonly at: string
}

/**
 * Writes everything that was saved back into the folder: in the register's own place when nothing is there, otherwise
 * under a name of its own. Overwrites nothing. What is open stays open and must be closed: it is still the lost file.
 * Returns the name that was given.
 */
export function putBack(astray: Astray): string {
  const { write, paths, key, auditKey, trail, state, at } = astray
  if (state === 'log-removed') {
    write.pragma('wal_checkpoint(truncate)') // the log is gone by name only: this moves all of it into the database
    return path.basename(paths.database)
  }
  noteIt(astray)
  if (state === 'vanished') {
    // A log without its database would be taken for the log of the new one.
    withCodes(() => ['-wal', '-shm'].forEach((ending) => fs.rmSync(paths.database + ending, { force: true })))
    copyChecked(write, paths.database, key)
    openHeadFile(paths.head, auditKey, trail.head()).close()
    return path.basename(paths.database)
  }
  const target = freeName(paths, at)
  copyChecked(write, target, key)
  return path.basename(target)
}

/** In the trail of what is put back. Not through `change`, which refuses to save into a lost file. */
function noteIt({ write, trail, at }: Astray): void {
  const before = trail.head()
  write.exec('BEGIN IMMEDIATE')
  try {
    trail.append({ action: 'register.putBack', subject: '' }, at)
    write.exec('COMMIT')
  } catch (error) {
    if (write.inTransaction) write.exec('ROLLBACK')
    trail.reset(before)
    throw error
  }
}

function freeName({ rescued }: RegisterPaths, at: string): string {
  return fs.existsSync(rescued) ? rescued.replace(/\.db$/, `.${at.replaceAll(/\D/g, '').slice(0, 14)}.db`) : rescued
}
