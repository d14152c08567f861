import { askLogThread, newLogOrders, sayEnded, type StartLogThread } from './file/log-thread'
import type { LogSetup } from './move-log-worker'
import createWorker from './move-log-worker?nodeWorker'

/** Moves the log in a thread of its own while a long work goes on: writing and moving take about as long as each other. */
export const moveLogInThread: StartLogThread = ({ database, key }) => {
  const shared = new SharedArrayBuffer(key.length)
  Buffer.from(shared).set(key)
  const orders = newLogOrders()
  const setup: LogSetup = { database, key: shared, orders }
  const thread = createWorker({ workerData: setup })
  thread.on('error', () => undefined) // 'exit' follows; what went wrong may name content, so it is not passed on
  thread.on('exit', () => {
    Buffer.from(shared).fill(0)
    sayEnded(orders)
  })
  thread.unref()
  return askLogThread(orders)
}
