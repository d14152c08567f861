import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'

/** As the program has it: the log is moved in a thread of its own while a long work goes on. */
export function startLogThread({ askLogThread, newLogOrders, sayEnded }) {
  return ({ database, key }) => {
    const orders = newLogOrders()
    const file = new URL('log-thread.mjs', import.meta.url)
    const inside = pathToFileURL(path.resolve('out/bench/inside.mjs')).href
    const thread = new Worker(file, { workerData: { inside, database, key: new Uint8Array(key), orders } })
    thread.on('exit', () => sayEnded(orders))
    thread.unref()
    return askLogThread(orders)
  }
}
