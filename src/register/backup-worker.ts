import { AppError } from '@core/contract/errors'
import { parentPort } from 'node:worker_threads'
import { Cancelled, type BackupStep } from './file/backup/backup-watch'
import { runJob } from './file/backup/jobs'
import { toAppError } from './file/sqlite-errors'
import type { BackupNews, BackupOrder } from './backup-order'

/** The second thread: does one piece of work with its own connection and its own key, wipes the key, and ends. */
parentPort?.once('message', (order: BackupOrder) => void work(order).finally(() => parentPort?.close()))

async function work({ job, key: bytes, port, stop }: BackupOrder): Promise<void> {
  const flag = new Int32Array(stop)
  const tell = (news: BackupNews) => port.postMessage(news)
  const key = Buffer.from(bytes.buffer)
  try {
    const watch = {
      step: (step: BackupStep) => tell({ step }),
      isCancelled: () => Atomics.load(flag, 0) === 1,
    }
    tell({ result: await runJob(job, key, watch) })
  } catch (error) {
    tell(failureOf(error))
  } finally {
    key.fill(0)
    port.close()
  }
}

function failureOf(error: unknown): BackupNews {
  if (error instanceof Cancelled) return { code: 'cancelled', detail: {} }
  const known = toAppError(error)
  return known instanceof AppError ? { code: known.code, detail: known.detail } : { code: 'unexpected', detail: {} }
}
