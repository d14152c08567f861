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

/** SQLite’s own measure, in pages: at the end of a change that makes the log this long, the log is moved into the database. */
const USUAL_PAGES = 1000
const USUAL_BYTES = USUAL_PAGES * 4096

/** Who moves the log into the database: SQLite at the end of a change, or we between the pieces of a long work. */
export type LogMover = {
  /** A long work begins or goes on: saving a piece must not move the log as well, or everybody waits for both. */
  readonly byHand: () => void
  readonly bySqlite: () => void
  /** Moves a log that has grown, in a turn of its own. */
  readonly moveSoon: () => void
}

/** Begins as SQLite has it. */
export function startLogMover(connection: Connection, wal: string, isClosed: () => boolean): LogMover {
  let hand = false
  const set = (now: boolean) => {
    if (hand !== now) connection.pragma(`wal_autocheckpoint = ${now ? 0 : USUAL_PAGES}`)
    hand = now
  }
  const move = () => {
    if (isClosed() || connection.inTransaction) return
    if ((fs.statSync(wal, { throwIfNoEntry: false })?.size ?? 0) < USUAL_BYTES) return
    try {
      connection.pragma('wal_checkpoint(passive)')
    } catch {
      // What is still in the log is read from there.
    }
  }
  return { byHand: () => set(true), bySqlite: () => set(false), moveSoon: () => void setImmediate(move) }
}
