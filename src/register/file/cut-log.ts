import fs from 'node:fs'
import type { Connection } from './connection'

/** SQLite begins the log anew at about four megabytes by itself; only one change that wrote more makes it longer. */
const LONG_BYTES = 6 * 1024 * 1024

/**
 * Moves a log that one large change made long into the database and cuts it to nothing, so that it stays short between
 * changes. Never waits for a reader: the next change tries again.
 */
export function cutLongLog(connection: Connection, wal: string): void {
  if ((fs.statSync(wal, { throwIfNoEntry: false })?.size ?? 0) < LONG_BYTES) return
  connection.pragma('busy_timeout = 0')
  try {
    connection.pragma('wal_checkpoint(truncate)')
  } catch {
    // What is still in the log is read from there.
  } finally {
    connection.pragma('busy_timeout = 2000')
  }
}
