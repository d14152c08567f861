import { AppError } from '@core/contract/errors'
import { parentPort, workerData } from 'node:worker_threads'
import { toAppError } from '../file/sqlite-errors'
import { doMove, type MoveWork } from './move-work'

/** What this thread is given: the work without its key, and the key in memory that both threads see. */
export type MoveSetup = { readonly work: MoveWork; readonly key: SharedArrayBuffer }

/** How often progress is told, in milliseconds. */
const TELL_EVERY = 100

/** Does one piece of work, tells how far it is, and ends. The key is wiped where it was handed over. */
async function move({ work, key: shared }: MoveSetup): Promise<void> {
  const handed = Buffer.from(shared)
  const key = Buffer.alloc(handed.length, handed)
  handed.fill(0)
  let told = 0
  try {
    const done = await doMove(withKey(work, key), (progress) => {
      if (performance.now() - told < TELL_EVERY) return
      told = performance.now()
      parentPort?.postMessage({ progress })
    })
    parentPort?.postMessage({ done })
  } catch (error) {
    const mapped = toAppError(error)
    parentPort?.postMessage({
      failed: mapped instanceof AppError ? { code: mapped.code, detail: mapped.detail } : { code: 'unexpected' },
    })
  } finally {
    key.fill(0)
  }
}

/** The work with its key put back. */
function withKey(work: MoveWork, key: Buffer): MoveWork {
  if (work.kind === 'write') return { kind: 'write', job: { ...work.job, key } }
  return { kind: 'read', job: { ...work.job, database: { ...work.job.database, key } } }
}

void move(workerData as MoveSetup)
