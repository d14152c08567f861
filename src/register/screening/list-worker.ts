import { AppError, type ErrorCode, type ErrorDetail } from '@core/contract/errors'
import { parentPort, workerData } from 'node:worker_threads'
import { openListFile, type ListFile } from './list-file'
import type { ListLook, MatchedNumbers } from './list-reader'

/** What this thread is given: the file, and a flag in memory that both threads see; 1 ends the work under way. */
export type ListSetup = { readonly path: string; readonly stop: SharedArrayBuffer }

/** What it is asked, one after the other. */
export type ListAsk =
  | { readonly do: 'look' }
  | { readonly do: 'match'; readonly numbers: Float64Array }
  | { readonly do: 'holds'; readonly number: number }
  | { readonly do: 'close' }

/** What it says: how far it is, and at the end an answer or why there is none. */
export type ListNews =
  | { readonly part: number }
  | { readonly answer: ListLook | MatchedNumbers | boolean | undefined }
  | { readonly failed: { readonly code: ErrorCode; readonly detail?: ErrorDetail } }

/** How often progress is told, in milliseconds. */
const TELL_EVERY = 100

const { path, stop } = workerData as ListSetup
const flag = new Int32Array(stop)
let file: ListFile | undefined
const tell = (news: ListNews, given: readonly ArrayBuffer[] = []) => parentPort?.postMessage(news, given)

function watch() {
  let told = performance.now()
  return {
    isStopped: () => Atomics.load(flag, 0) === 1,
    told: (part: number) => {
      if (performance.now() - told < TELL_EVERY) return
      told = performance.now()
      tell({ part })
    },
  }
}

function answer(ask: Exclude<ListAsk, { do: 'close' }>) {
  file ??= openListFile(path)
  if (ask.do === 'look') return file.look(watch())
  return ask.do === 'match' ? file.match(ask.numbers, watch()) : file.holds(ask.number)
}

parentPort?.on('message', (ask: ListAsk) => {
  if (ask.do === 'close') {
    file?.close()
    parentPort?.close()
    return
  }
  try {
    const found = answer(ask)
    // Handed over, not copied: there may be a million.
    const given = found && typeof found === 'object' && 'listed' in found ? [found.numbers, found.listed] : []
    tell(
      { answer: found },
      given.flatMap(({ buffer }) => (buffer instanceof ArrayBuffer ? [buffer] : [])),
    )
  } catch (error) {
    tell({ failed: error instanceof AppError ? { code: error.code, detail: error.detail } : { code: 'unexpected' } })
  }
})
