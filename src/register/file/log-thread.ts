import { connect } from './connect'
import type { Connection } from './connection'

/** What moves the write-ahead log into the database beside the register’s own thread. */
export type LogThread = {
  /** Asks for the log to be moved; answers at once. */
  readonly move: () => void
  /** Waits until a move under way is done and its connection is closed: a quarter of a second at most, as a rule. */
  readonly end: () => void
  readonly hasEnded: () => boolean
}

/** Begins one. The key is copied before this returns. */
export type StartLogThread = (job: { readonly database: string; readonly key: Buffer }) => LogThread

/** What both threads see: what is asked for, and whether the other is still there. */
const [ASKED, STATE] = [0, 1]
const [NOTHING, MOVE, END] = [0, 1, 2]
const [RUNNING, ENDED] = [0, 1]

/** Nothing of ours takes so long, in milliseconds; then the thread is believed to be gone. */
const LONGEST_END = 5000

/** Room for what the two threads tell each other. */
export function newLogOrders(): SharedArrayBuffer {
  return new SharedArrayBuffer(8)
}

/** The side that asks: nothing here waits, but for `end`. */
export function askLogThread(orders: SharedArrayBuffer): LogThread {
  const flags = new Int32Array(orders)
  const ask = (what: number) => {
    Atomics.store(flags, ASKED, what)
    Atomics.notify(flags, ASKED)
  }
  return {
    move: () => ask(MOVE),
    end: () => {
      ask(END)
      Atomics.wait(flags, STATE, RUNNING, LONGEST_END)
    },
    hasEnded: () => Atomics.load(flags, STATE) === ENDED,
  }
}

/** Says that the thread is gone, whoever noticed. */
export function sayEnded(orders: SharedArrayBuffer): void {
  const flags = new Int32Array(orders)
  Atomics.store(flags, STATE, ENDED)
  Atomics.notify(flags, STATE)
}

/** The side that moves: sleeps until it is asked, on a connection of its own, and returns when it is to end. */
export function moveWhenAsked(
  orders: SharedArrayBuffer,
  job: { readonly database: string; readonly key: Buffer },
): void {
  const flags = new Int32Array(orders)
  let connection: Connection | undefined
  try {
    while (Atomics.load(flags, ASKED) !== END) {
      if (Atomics.compareExchange(flags, ASKED, MOVE, NOTHING) !== MOVE) {
        Atomics.wait(flags, ASKED, NOTHING)
        continue
      }
      connection ??= connect(job.database, job.key, { readonly: false })
      moveOnce(connection)
    }
  } finally {
    connection?.close()
    sayEnded(orders)
  }
}

function moveOnce(connection: Connection): void {
  try {
    connection.pragma('wal_checkpoint(passive)')
  } catch {
    // What is still in the log is read from there.
  }
}
