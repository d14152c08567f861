import { AppError, type ErrorCode, type ErrorDetail } from '@core/contract/errors'
import type { MoveDone, Mover, MoveWork } from './move-work'
import type { MoveSetup } from './move-worker'
import createWorker from './move-worker?nodeWorker'

type Message =
  | { readonly progress: { readonly done: number; readonly total: number } }
  | { readonly failed: { readonly code: ErrorCode; readonly detail?: ErrorDetail } }
  | { readonly done: MoveDone }

/** Moves a register in a thread of its own, which lives as long as the work. The key crosses in shared memory. */
export const moveInThread: Mover = (work, report) => {
  const key = keyOf(work)
  const shared = new SharedArrayBuffer(key.length)
  Buffer.from(shared).set(key)
  const setup: MoveSetup = { work: withoutKey(work), key: shared }
  const thread = createWorker({ workerData: setup })
  const finished = new Promise<MoveDone>((resolve, reject) => {
    let answer = () => reject(new AppError('unexpected'))
    thread.on('message', (message: Message) => {
      if ('progress' in message) report(message.progress)
      else if ('failed' in message) answer = () => reject(new AppError(message.failed.code, message.failed.detail))
      else answer = () => resolve(message.done)
    })
    thread.on('error', () => undefined) // 'exit' follows; what went wrong may name content, so it is not passed on
    thread.on('exit', () => {
      Buffer.from(shared).fill(0)
      answer()
    })
  })
  return { finished, stop: () => void thread.terminate() }
}

function keyOf(work: MoveWork): Buffer {
  return work.kind === 'write' ? work.job.key : work.job.database.key
}

function withoutKey(work: MoveWork): MoveWork {
  const none = Buffer.alloc(0)
  if (work.kind === 'write') return { kind: 'write', job: { ...work.job, key: none } }
  return { kind: 'read', job: { ...work.job, database: { ...work.job.database, key: none } } }
}
