import type { TextReader } from './attachments/text/reader'
import { textLimits } from './attachments/text/limits'
import createWorker from './read-text-worker?nodeWorker'

const unreadable = { state: 'unreadable', text: '' } as const

/** How often the memory of the process is looked at while a file is read, in milliseconds. */
const LOOK_MS = 50

/**
 * Reads in a thread that lives for one file. It is ended when its time is up, when its own memory is full, or when the
 * process grows beyond the limit: a hostile file costs seconds, never the register.
 */
export const readTextInThread: TextReader = ({ ending, bytes }) =>
  new Promise((resolve) => {
    const own = Uint8Array.from(bytes)
    const thread = createWorker({
      workerData: { ending, bytes: own },
      transferList: [own.buffer],
      resourceLimits: { maxOldGenerationSizeMb: textLimits.heapMb, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
      env: {},
      stdout: true,
      stderr: true,
    })
    const before = process.memoryUsage.rss()
    const end = () => void thread.terminate()
    const watch = setInterval(() => process.memoryUsage.rss() - before > textLimits.growthBytes && end(), LOOK_MS)
    const timer = setTimeout(end, textLimits.timeMs)
    thread.on('message', resolve)
    thread.on('error', () => undefined) // 'exit' follows; what went wrong may hold content, so it is not passed on
    thread.on('exit', () => {
      clearInterval(watch)
      clearTimeout(timer)
      resolve(unreadable) // does nothing where the words have come
    })
  })
