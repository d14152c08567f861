import { app, utilityProcess, type UtilityProcess } from 'electron'
import { textLimits } from '../../register/attachments/text/limits'
import type { FileOrder } from '../../register/file-order'
import readerPath from './file-reader-process?modulePath'

/** How often the memory of a reading process is looked at, in milliseconds. */
const LOOK_MS = 200

/** The processes that read files of other people: one at a time, each for one file. */
export type FileReaders = { readonly take: (order: FileOrder) => void; readonly end: () => void }

/**
 * Reads each file in a process of its own, ended when its time is up, when its memory grows beyond the limit, or when nobody
 * waits for the answer any more: a hostile file costs seconds, never the register.
 */
export function createFileReaders(): FileReaders {
  const waiting: FileOrder[] = []
  let running: UtilityProcess | undefined
  let ended = false

  function next(): void {
    const order = running ? undefined : waiting.shift()
    if (!order) return
    const child = utilityProcess.fork(readerPath, [], {
      serviceName: 'Steward reads a file',
      env: {},
      stdio: 'ignore',
      execArgv: [`--max-old-space-size=${textLimits.heapMb}`],
    })
    running = child
    const end = () => void child.kill()
    const timer = setTimeout(end, order.timeMs)
    const watch = setInterval(() => memoryOf(child) > textLimits.processBytes && end(), LOOK_MS)
    order.port.on('close', end)
    child.on('message', (answer: unknown) => {
      order.port.postMessage(answer)
      end()
    })
    child.once('exit', () => {
      clearTimeout(timer)
      clearInterval(watch)
      order.port.close()
      running = undefined
      next()
    })
    child.postMessage(order.asked)
  }

  return {
    take(order) {
      if (ended) return order.port.close()
      waiting.push(order)
      next()
    },
    end() {
      ended = true
      for (const { port } of waiting.splice(0)) port.close()
      running?.kill()
    },
  }
}

/** What a process holds, in bytes. */
function memoryOf({ pid }: UtilityProcess): number {
  const kilobytes = app.getAppMetrics().find((one) => one.pid === pid)?.memory.workingSetSize ?? 0
  return kilobytes * 1024
}
