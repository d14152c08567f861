import { app } from 'electron'
import { once } from 'node:events'
import type { Worker } from 'node:worker_threads'
import type { BackupOrder } from '../../register/backup-order'
import createWorker from '../../register/backup-worker?nodeWorker'
import { within } from '../app/within'
import { giveOrder } from './give-order'

/** The second threads: one at a time, each for one piece of work. They outlive the register’s thread. */
export type BackupThreads = {
  readonly take: (order: BackupOrder) => void
  /** The program ends: nothing more is begun, and what runs stops before its next step. */
  readonly refuse: () => void
  /** Resolves when nothing runs any more; at the latest after so many milliseconds. */
  readonly idle: (withinMs: number) => Promise<unknown>
}

/** Starts threads for the work the register asks for. Keys only pass through: they move from thread to thread. */
export function createBackupThreads(): BackupThreads {
  const waiting: BackupOrder[] = []
  let running: { readonly thread: Worker; readonly order: BackupOrder } | undefined
  let ended = false

  function next(): void {
    const order = running ? undefined : waiting.shift()
    if (!order) return
    const thread = createWorker({})
    running = { thread, order }
    thread.on('error', () => undefined) // its port closes, which the register hears; the message may hold a path
    thread.once('exit', () => {
      running = undefined
      next()
    })
    giveOrder(thread, order)
  }

  // SQLite’s own work cannot be interrupted, not even by ending its thread, and the system would wait for it. By now the
  // register is closed and everything else has gone, and the step that runs had its time to come to its end; what stays is
  // an unfinished folder, which the next backup takes away.
  app.once('quit', () => {
    if (running) process.kill(process.pid, 'SIGKILL')
  })

  return {
    take(order) {
      if (ended) return drop(order)
      waiting.push(order)
      next()
    },
    refuse() {
      ended = true
      for (const order of waiting.splice(0)) drop(order)
      if (running) Atomics.store(new Int32Array(running.order.stop), 0, 1)
    },
    async idle(withinMs) {
      const { thread } = running ?? {}
      if (thread) await within(withinMs, once(thread, 'exit'))
    },
  }
}

function drop({ key, port }: BackupOrder): void {
  key.fill(0)
  port.close()
}
