import type { CheckFinding } from './file/check/check-register'
import type { Checker } from './file/check/checker'
import type { CheckSetup } from './check-worker'
import createWorker from './check-worker?nodeWorker'

type Message = { readonly done: number; readonly total: number } | { readonly found: CheckFinding }

/**
 * Checks in a thread of its own, which lives as long as the check: a call never waits behind it. The key crosses in
 * shared memory, so that no copy of it stays in a message.
 */
export const checkInThread: Checker = ({ key, ...job }, told) => {
  const shared = new SharedArrayBuffer(key.length)
  Buffer.from(shared).set(key)
  const stop = new SharedArrayBuffer(4)
  const setup: CheckSetup = { job, key: shared, stop }
  const thread = createWorker({ workerData: setup })
  const finished = new Promise<CheckFinding>((resolve, reject) => {
    thread.on('message', (message: Message) => {
      if ('found' in message) resolve(message.found)
      else told(message.done, message.total)
    })
    thread.on('error', () => undefined) // 'exit' follows; what went wrong may name content, so it is not passed on
    thread.on('exit', () => {
      Buffer.from(shared).fill(0)
      reject(new Error('the check ended without a finding'))
    })
  })
  return { finished, stop: () => void Atomics.store(new Int32Array(stop), 0, 1) }
}
