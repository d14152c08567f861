import type { Worker, WorkerOptions } from 'node:worker_threads'
import { textLimits } from './attachments/text/limits'

/** How often the memory of the process is looked at while a file is read, in milliseconds. */
const LOOK_MS = 50

/**
 * Reads bytes in a thread that lives for one file. It is ended when its time is up (milliseconds), when its own memory is full,
 * or when the process grows beyond the limit: a hostile file costs seconds, never the register. Then `otherwise` is the answer.
 */
export function readInThread<T>(
  create: (options: WorkerOptions) => Worker,
  file: { readonly bytes: Uint8Array },
  { otherwise, timeMs = textLimits.timeMs }: { readonly otherwise: T; readonly timeMs?: number },
): Promise<T> {
  return new Promise((resolve) => {
    const own = Uint8Array.from(file.bytes)
    const thread = create({
      workerData: { ...file, bytes: own },
      transferList: [own.buffer],
      resourceLimits: { maxOldGenerationSizeMb: textLimits.heapMb, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
      env: {},
      stdout: true,
      stderr: true,
    })
    const before = process.memoryUsage.rss()
    const end = () => void thread.terminate()
    const watch = setInterval(() => process.memoryUsage.rss() - before > textLimits.growthBytes && end(), LOOK_MS)
    const timer = setTimeout(end, timeMs)
    thread.on('message', (read: T) => resolve(read))
    thread.on('error', () => undefined) // 'exit' follows; what went wrong may hold content, so it is not passed on
    thread.on('exit', () => {
      clearInterval(watch)
      clearTimeout(timer)
      resolve(otherwise) // does nothing where the words have come
    })
  })
}
