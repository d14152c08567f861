import { workerData } from 'node:worker_threads'
import { moveWhenAsked } from './file/log-thread'

/** What this thread is given: where the database is, the key in memory that both threads see, and the orders. */
export type LogSetup = {
  readonly database: string
  readonly key: SharedArrayBuffer
  readonly orders: SharedArrayBuffer
}

/** Moves the log whenever it is asked, until it is to end. The key is wiped where it was handed over. */
function moveLog({ database, key: shared, orders }: LogSetup): void {
  const handed = Buffer.from(shared)
  const key = Buffer.alloc(handed.length, handed)
  handed.fill(0)
  try {
    moveWhenAsked(orders, { database, key })
  } finally {
    key.fill(0)
  }
}

moveLog(workerData as LogSetup)
