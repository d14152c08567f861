import fs from 'node:fs'
import { connect } from '../connect'
import { registerPaths } from '../paths'
import { withCodes } from '../sqlite-errors'
import { headerToText } from '../key/header'
import { subKeys } from '../key/register-key'
import { openHeadFile, readHeadFile } from '../audit/head-file'
import { checkedContents } from './look-inside'
import { isRegisterFolder, proveBackup, readBackupHeader, type Proof } from './prove-backup'
import { syncFile, syncNames, writeSynced } from './sync-file'
import { enter, type BackupWatch } from './backup-watch'

/** A copy of a backup, in a folder of its own that is made anew: what becomes the register, or is only looked at. */
export type Staging = {
  readonly from: string
  readonly staging: string
  /** Only looked at: a register whose header may be lost, and which may end in its log. */
  readonly withoutHeader?: boolean
}

/**
 * Copies a backup into a folder beside the register and proves the copy there. Nothing else is touched; whatever goes
 * wrong, the folder is gone again.
 */
export function stageRestore(
  { from, staging, withoutHeader = false }: Staging,
  key: Buffer,
  watch: BackupWatch,
): Proof {
  const paths = registerPaths(staging)
  fs.rmSync(staging, { recursive: true, force: true })
  try {
    enter(watch, 'copying')
    withCodes(() => fs.mkdirSync(staging, { recursive: true, mode: 0o700 }))
    if (!withoutHeader) {
      const header = headerToText(readBackupHeader(from))
      writeSynced(paths.header, header)
      writeSynced(paths.headerCopy, header)
    }
    copyData(from, staging)
    enter(watch, 'checking')
    const proof =
      withoutHeader || isRegisterFolder(from) ? proveRegisterFolder(staging, key) : proveBackup(staging, key)
    enter(watch, 'keeping')
    syncNames(staging)
    return proof
  } catch (error) {
    fs.rmSync(staging, { recursive: true, force: true })
    throw error
  }
}

function copyData(from: string, staging: string): void {
  const [source, target] = [registerPaths(from), registerPaths(staging)]
  const pairs = [
    [source.database, target.database],
    [source.wal, target.wal],
    [source.head, target.head],
  ] as const
  withCodes(() => {
    for (const [file, copy] of pairs)
      if (fs.existsSync(file)) {
        fs.copyFileSync(file, copy)
        fs.chmodSync(copy, 0o600) // from a stick it may have come without the right to write
        syncFile(copy)
      }
  })
}

/** A register that was set aside may have saved changes in its log; they are brought in first. */
function proveRegisterFolder(staging: string, key: Buffer): Proof {
  const paths = registerPaths(staging)
  const connection = connect(paths.database, key, { readonly: false })
  try {
    connection.pragma('wal_checkpoint(truncate)')
  } finally {
    connection.close()
  }
  const contents = checkedContents(paths.database, key)
  const keys = subKeys(key)
  try {
    // Without its note a loss could not be noticed any more; one that claims more than is there is left to say so.
    if (typeof readHeadFile(paths.head, keys.audit) === 'string')
      openHeadFile(paths.head, keys.audit, contents.audit).close()
  } finally {
    keys.wipe()
  }
  return { ...contents, bytes: fs.statSync(paths.database).size }
}
