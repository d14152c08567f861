import { AppError } from '@core/contract/errors'
import type { Worker, WorkerOptions } from 'node:worker_threads'
import type { ListLook, MatchedNumbers, OpenList, Told } from './list-reader'
import type { ListAsk, ListNews, ListSetup } from './list-worker'

type Waiting = {
  readonly told: Told
  readonly resolve: (answer: unknown) => void
  readonly reject: (why: AppError) => void
}

/** How much memory of its own the thread may take, in megabytes: the tables lie outside of it. */
const resourceLimits = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 4 }

/** Reads lists in a thread of their own, which lives as long as the file is held: a call never waits behind eighteen million lines. */
export function listsInThread(create: (options: WorkerOptions) => Worker): OpenList {
  return (path) => {
    const flag = new Int32Array(new SharedArrayBuffer(4))
    const setup: ListSetup = { path, stop: flag.buffer }
    const thread = create({ workerData: setup, resourceLimits, env: {} })
    thread.unref()
    const waiting: Waiting[] = []
    let hasEnded = false
    const endAll = () => {
      hasEnded = true
      for (const { reject } of waiting.splice(0)) reject(new AppError('unexpected'))
    }
    thread.on('message', (news: ListNews) => {
      if ('part' in news) return waiting[0]?.told(news.part)
      const first = waiting.shift()
      if (waiting.length === 0) thread.unref()
      if ('failed' in news) first?.reject(new AppError(news.failed.code, news.failed.detail))
      else first?.resolve(news.answer)
    })
    thread.on('error', () => undefined) // 'exit' follows; what went wrong may name the file, so it is not passed on
    thread.on('exit', endAll)

    function ask<T>(what: ListAsk, told: Told = () => undefined, given: readonly ArrayBuffer[] = []): Promise<T> {
      return new Promise<T>((resolve, reject) => {
        if (hasEnded) return reject(new AppError('unexpected'))
        if (waiting.length === 0) Atomics.store(flag, 0, 0)
        waiting.push({ told, resolve: (answer) => resolve(answer as T), reject })
        thread.ref()
        thread.postMessage(what, given)
      })
    }
    return {
      look: (told) => ask<ListLook>({ do: 'look' }, told),
      match: (wanted, told) => {
        const numbers = Float64Array.from(wanted)
        return ask<MatchedNumbers | undefined>({ do: 'match', numbers }, told, [numbers.buffer])
      },
      holds: (number) => ask<boolean>({ do: 'holds', number }),
      stop: () => void Atomics.store(flag, 0, 1),
      close() {
        Atomics.store(flag, 0, 1)
        thread.postMessage({ do: 'close' } satisfies ListAsk)
      },
    }
  }
}
