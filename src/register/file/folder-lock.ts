import { AppError } from '@core/contract/errors'
import Database from 'better-sqlite3-multiple-ciphers'
import { toAppError } from './sqlite-errors'

/**
 * Keeps every other process out of the folder until the returned function is called. The lock is SQLite's own file
 * lock on a file of no content, so the system lets go of it when this process dies, however it dies.
 */
export function lockFolder(lockFile: string): () => void {
  let db: Database.Database | undefined
  try {
    db = new Database(lockFile, { timeout: 0 })
    db.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    db?.close()
    const mapped = toAppError(error)
    if (mapped instanceof AppError && mapped.code === 'register-damaged') throw new AppError('folder-not-writable')
    throw mapped
  }
  const held = db
  return () => {
    if (held.open) held.close()
  }
}
