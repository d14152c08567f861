import { backupName } from '@core/backups/backup-name'
import { readMe } from '@core/backups/read-me'
import { AppError } from '@core/contract/errors'
import fs from 'node:fs'
import path from 'node:path'
import { openHeadFile } from '../audit/head-file'
import { headerToText, type KeyHeader } from '../key/header'
import { subKeys } from '../key/register-key'
import { withCodes } from '../sqlite-errors'
import { backupFiles } from './backup-files'
import { copyOfOneMoment } from './copy-of-one-moment'
import type { Contents } from './look-inside'
import type { Proof } from './prove-backup'
import { syncNames, writeSynced } from './sync-file'
import { enter, type BackupWatch } from './backup-watch'

/** What a backup is made from, and where it goes. */
export type NewBackup = {
  /** The database of the register, open elsewhere or not. */
  readonly database: string
  readonly header: KeyHeader
  /** The folder that holds this register’s backups; made where it is missing, unless its `base` is not there. */
  readonly place: string
  readonly base: string
  readonly at: string
  readonly byHand: boolean
}

export type MadeBackup = { readonly name: string; readonly proof: Proof }

/** The ending of everything that is not finished or on its way out. */
export const PART = '.part'

/**
 * Makes a backup: copy, force to the disk, open again, check, compare, and only then give it its name. Whatever happens
 * before the last step leaves nothing but a folder ending in `.part`, which the next backup takes away.
 */
export function makeBackup(made: NewBackup, key: Buffer, watch: BackupWatch): MadeBackup {
  preparePlace(made)
  const name = backupName(made.at, made.byHand, fs.readdirSync(made.place))
  const part = path.join(made.place, name + PART)
  try {
    withCodes(() => fs.mkdirSync(part, { mode: 0o700 }))
    const files = backupFiles(part)
    const contents = copyOfOneMoment(made.database, files.database, key, watch)
    enter(watch, 'keeping')
    writeBesides(files, made, contents, key)
    const bytes = fs.statSync(files.database).size
    syncNames(part)
    withCodes(() => fs.renameSync(part, path.join(made.place, name)))
    syncNames(made.place)
    return { name, proof: { ...contents, bytes } }
  } catch (error) {
    removeQuietly(part)
    throw error
  }
}

/** What cannot be taken away now (the stick was pulled out) is taken away before the next backup. */
function removeQuietly(part: string): void {
  try {
    fs.rmSync(part, { recursive: true, force: true })
  } catch {
    // Said by the failure that led here.
  }
}

/** The place is made on the first day; a stick that is not plugged in is not made into a folder of its name. */
function preparePlace({ base, place, database }: NewBackup): void {
  if (!fs.existsSync(base)) throw new AppError('backup-place-missing')
  withCodes(() => fs.mkdirSync(place, { recursive: true, mode: 0o700 }))
  clearLeftovers(place)
  const needed = fs.statSync(database).size
  if (freeBytes(place) < needed * 1.1) throw new AppError('disk-full')
}

/** Takes away what an interrupted backup, or an interrupted removal, left. */
function clearLeftovers(place: string): void {
  for (const name of fs.readdirSync(place))
    if (name.endsWith(PART) && isOurs(name.slice(0, -PART.length)))
      fs.rmSync(path.join(place, name), { recursive: true, force: true })
}

function isOurs(name: string): boolean {
  return /^\d{4}-\d{2}-\d{2} \d{2}-\d{2}-\d{2}/.test(name)
}

function freeBytes(place: string): number {
  try {
    const { bavail, bsize } = fs.statfsSync(place)
    return bavail * bsize
  } catch {
    return Infinity // some network drives do not say
  }
}

function writeBesides(
  files: ReturnType<typeof backupFiles>,
  { header, at }: NewBackup,
  { audit }: Contents,
  key: Buffer,
) {
  writeSynced(files.header, headerToText(header))
  const keys = subKeys(key)
  try {
    openHeadFile(files.head, keys.audit, audit).close()
  } finally {
    keys.wipe()
  }
  writeSynced(files.readMe, readMe(at))
}
