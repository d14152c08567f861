import { parentPort, workerData } from 'node:worker_threads'
import { checkRegister, type CheckJob } from './file/check/check-register'

/** What this thread is given: the job, the key in memory that both threads see, and a flag that ends the check. */
export type CheckSetup = {
  readonly job: Omit<CheckJob, 'key'>
  readonly key: SharedArrayBuffer
  readonly stop: SharedArrayBuffer
}

/** Checks one register, tells how far it is, and ends. The key is wiped where it was handed over. */
async function check({ job, key: shared, stop }: CheckSetup) {
  const flag = new Int32Array(stop)
  const handed = Buffer.from(shared)
  const key = Buffer.alloc(handed.length, handed)
  handed.fill(0)
  try {
    const watch = {
      isStopped: () => Atomics.load(flag, 0) === 1,
      pause: () => Promise.resolve(), // nothing else happens in this thread
      told: (done: number, total: number) => parentPort?.postMessage({ done, total }),
    }
    parentPort?.postMessage({ found: await checkRegister({ ...job, key }, watch) })
  } finally {
    key.fill(0)
  }
}

void check(workerData as CheckSetup)
