import { readBackupName, type BackupName } from '@core/backups/backup-name'
import fs from 'node:fs/promises'
import path from 'node:path'
import { headerFromText } from '../key/header'
import { backupFiles } from './backup-files'

/** A folder that looks like a backup. Nothing of it was opened: whether it is whole shows when it is. */
export type FoundBackup = {
  readonly folder: string
  readonly name: string
  /** From its name; null for a folder with another name, a register that was set aside for instance. */
  readonly made: BackupName | null
  /** Which register it belongs to; null where its header cannot be read. */
  readonly registerId: string | null
  readonly bytes: number
  /** When it was made, or else when its database was last written. */
  readonly changedAt: string
}

/** A backup under its own name. */
export type PlacedBackup = FoundBackup & { readonly made: BackupName }

/** How far below a chosen folder is looked, and how many folders at most: somebody may choose a whole disk. */
const DEEPEST = 3
const MOST_FOLDERS = 2000

/** Every folder below this one (itself included) that looks like a backup, the newest first. Never rejects. */
export async function findBackups(base: string): Promise<FoundBackup[]> {
  const found: FoundBackup[] = []
  let left = MOST_FOLDERS
  const look = async (folder: string, deep: number): Promise<void> => {
    if (left-- <= 0) return
    const backup = await asBackup(folder)
    if (backup) return void found.push(backup)
    if (deep < DEEPEST) for (const name of await foldersIn(folder)) await look(path.join(folder, name), deep + 1)
  }
  await look(base, 0)
  return found.toSorted((a, b) => compare(b.changedAt, a.changedAt) || compare(b.name, a.name))
}

/** The backups of one register in its place, the newest first; other folders are not ours to count or remove. */
export async function backupsIn(place: string, registerId: string): Promise<PlacedBackup[]> {
  const found = await Promise.all((await foldersIn(place)).map((name) => asBackup(path.join(place, name))))
  return found
    .flatMap((one) => (one?.made && one.registerId === registerId ? [{ ...one, made: one.made }] : []))
    .toSorted((a, b) => compare(b.made.madeAt, a.made.madeAt) || compare(b.name, a.name))
}

/** This very folder, where it looks like a backup. */
export async function asBackup(folder: string): Promise<FoundBackup | null> {
  const { database, header } = backupFiles(folder)
  try {
    const { size, mtime } = await fs.stat(database)
    const registerId = headerFromText(await fs.readFile(header, 'utf8'))?.registerId ?? null
    const name = path.basename(folder)
    const made = readBackupName(name)
    return { folder, name, made, registerId, bytes: size, changedAt: made?.madeAt ?? mtime.toISOString() }
  } catch {
    return null // not a backup, or not ours to look into
  }
}

async function foldersIn(folder: string): Promise<string[]> {
  try {
    const entries = await fs.readdir(folder, { withFileTypes: true })
    return entries.filter((entry) => entry.isDirectory() && !entry.name.endsWith('.part')).map(({ name }) => name)
  } catch {
    return []
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
