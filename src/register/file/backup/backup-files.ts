import path from 'node:path'
import { registerPaths } from '../paths'

/** The list of erasures, in every place that holds backups and beside the register. */
export const JOURNAL_NAME = 'register.erased'

/** The files of one backup: the register’s own names, so that a backup is a folder a register could be. */
export function backupFiles(folder: string) {
  const { database, wal, header, head } = registerPaths(folder)
  return { folder, database, wal, header, head, readMe: path.join(folder, 'read-me.txt') }
}

/**
 * The folder that holds the backups of one register in a place: two registers that share a memory stick never meet.
 * The name is a part of the register’s random id.
 */
export function placeFolder(base: string, registerId: string): string {
  return path.join(base, `register-${registerId.slice(0, 8)}`)
}

/** The list of erasures of a place. */
export function journalOf(place: string): string {
  return path.join(place, JOURNAL_NAME)
}
