import fs from 'node:fs'
import type { Connection } from './connection'
import type { LogThread } from './log-thread'

/** SQLite begins the log anew at about four megabytes by itself; only one change that wrote more makes it longer. */
const LONG_BYTES = 6 * 1024 * 1024

/**
 * Moves a log that one large change made long into the database and cuts it to nothing, so that it stays short between
 * changes. Never waits for a reader: the next change tries again.
 */
function cutLongLog(connection: Connection, wal: string): void {
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

/** When nothing was written for so long, in milliseconds, a long work is over and its thread ends. */
const QUIET_MS = 1000

/** Who moves the log into the database: SQLite at the end of a change, or we between the pieces of a long work. */
export type LogMover = {
  /** A long work begins or goes on: saving a piece must not move the log as well, or everybody waits for both. */
  readonly byHand: () => void
  /**
   * Any other change begins. A thread that moves goes on until all is quiet, and nobody waits for it; only where nobody else
   * may have the file open, `alone`, its end is waited for.
   */
  readonly bySqlite: (alone: boolean) => void
  /** After such a change: a long log is cut, or moved by the thread that is there. */
  readonly cut: () => void
  /** Moves a log that has grown: beside this thread where that can be had, otherwise in a turn of its own. */
  readonly moveSoon: () => void
  /** Before the register is closed. */
  readonly end: () => void
}

type Log = { readonly connection: Connection; readonly wal: string; readonly startThread?: () => LogThread }

/** Begins as SQLite has it. */
export function startLogMover({ connection, wal, startThread }: Log): LogMover {
  let hand = false
  let thread: LogThread | undefined
  let quiet: NodeJS.Timeout | undefined
  let ended = false
  const set = (now: boolean) => {
    if (hand !== now) connection.pragma(`wal_autocheckpoint = ${now ? 0 : USUAL_PAGES}`)
    hand = now
  }
  const endThread = () => {
    clearTimeout(quiet)
    thread?.end()
    thread = undefined
  }
  const whenQuiet = () => {
    if (connection.inTransaction) return waitForQuiet()
    endThread()
    cutLongLog(connection, wal)
  }
  const waitForQuiet = () => {
    clearTimeout(quiet)
    quiet = setTimeout(whenQuiet, QUIET_MS)
    quiet.unref()
  }
  const isLong = () => (fs.statSync(wal, { throwIfNoEntry: false })?.size ?? 0) >= USUAL_BYTES
  const moveBeside = (start: () => LogThread) => {
    thread ??= start()
    thread.move()
    waitForQuiet()
  }
  const move = () => {
    if (ended || connection.inTransaction || !isLong()) return
    try {
      connection.pragma('wal_checkpoint(passive)')
    } catch {
      // What is still in the log is read from there.
    }
  }
  const isBeside = () => thread?.hasEnded() === false
  const moveSoon = () => {
    if (startThread && !thread?.hasEnded()) {
      if (isLong()) moveBeside(startThread)
    } else setImmediate(move)
  }
  return {
    byHand: () => set(true),
    bySqlite: (alone) => {
      if (alone) endThread()
      set(isBeside())
    },
    cut: () => {
      if (isBeside()) moveSoon()
      else cutLongLog(connection, wal)
    },
    moveSoon,
    end: () => {
      ended = true
      endThread()
    },
  }
}
