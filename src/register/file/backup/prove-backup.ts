import { AppError } from '@core/contract/errors'
import fs from 'node:fs'
import { isWholeHeadFile } from '../audit/head-file'
import { headerFromText, type KeyHeader } from '../key/header'
import { subKeys } from '../key/register-key'
import { migrations } from '../migrations'
import { registerPaths } from '../paths'
import { withCodes } from '../sqlite-errors'
import { backupFiles } from './backup-files'
import { checkedContents, type Contents } from './look-inside'
import { refuseBackup } from './refuse-backup'

/** What a backup was found to hold when it was opened. */
export type Proof = Contents & { readonly bytes: number }

/**
 * Opens a backup as a restore would and checks all of it: the ways in, every page of the database, and that the end of
 * its trail is the one noted beside it. Throws `backup-damaged` with what was found, and changes nothing.
 */
export function proveBackup(folder: string, key: Buffer): Proof {
  const files = backupFiles(folder)
  readBackupHeader(folder)
  const bytes = databaseBytes(files.database)
  const contents = checkedContents(files.database, key)
  if (contents.schemaVersion > (migrations.at(-1)?.version ?? 0)) throw new AppError('register-too-new')
  const keys = subKeys(key)
  try {
    if (!isWholeHeadFile(files.head, keys.audit, contents.audit))
      throw refuseBackup('The note of its last change is missing or differs.')
  } finally {
    keys.wipe()
  }
  return { ...contents, bytes }
}

/** The ways into a backup. Any bit that differs from what was written is noticed. */
export function readBackupHeader(folder: string): KeyHeader {
  const { header: file } = backupFiles(folder)
  const text = withCodes(() => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null))
  if (text === null) throw refuseBackup('The small file that holds its locks is missing.')
  const header = headerFromText(text)
  if (header === null) throw refuseBackup('The small file that holds its locks cannot be read.')
  return header
}

/** Is this the folder of a register itself (one that was set aside, say), and not a backup? */
export function isRegisterFolder(folder: string): boolean {
  const { headerCopy, lock } = registerPaths(folder)
  return fs.existsSync(headerCopy) || fs.existsSync(lock)
}

function databaseBytes(file: string): number {
  if (!fs.existsSync(file)) throw refuseBackup('The file with the register is missing.')
  const bytes = withCodes(() => fs.statSync(file).size)
  if (bytes === 0) throw refuseBackup('The file with the register is empty.')
  return bytes
}
