import { AppError } from '@core/contract/errors'
import Database from 'better-sqlite3-multiple-ciphers'
import path from 'node:path'
import { codeOf, withFolder } from './sqlite-errors'

/**
 * Keeps every other process out of the folder until the returned function is called. The lock is SQLite's own file
 * lock on a file of no content, so the system lets go of it when this process dies, however it dies.
 */
export function lockFolder(lockFile: string): () => void {
  let db: Database.Database | undefined
  try {
    db = new Database(lockFile, { timeout: 0 })
    db.pragma('journal_mode = memory') // a journal beside it would need room on a full disk; nothing is ever written
    db.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    db?.close()
    // A lock file that is something else is not ours to write over.
    const refused = codeOf(error) === 'register-damaged' ? new AppError('folder-not-writable') : error
    throw withFolder(refused, path.dirname(lockFile))
  }
  const held = db
  return () => {
    if (held.open) held.close()
  }
}
