import { AppError } from '@core/contract/errors'
import { MessageChannel, type MessagePort, type Transferable } from 'node:worker_threads'
import { Cancelled, type BackupStep } from './file/backup/backup-watch'
import type { BackupJob, JobResult } from './file/backup/jobs'
import type { BackupNews, BackupOrder } from './backup-order'
import type { JobOf, RunJob } from './backups/run-job'

/** How an order reaches main. */
export type SendOrder = (message: { readonly backup: BackupOrder }, transfer: readonly Transferable[]) => void

/**
 * Runs work in a thread that main starts for it. It is main’s and not the register’s own, so that locking ends the
 * register’s thread at once while a backup goes on to its end.
 */
export function backupInThread(send: SendOrder): RunJob {
  return <K extends BackupJob['kind']>(job: JobOf<K>, key: Buffer, told: (step: BackupStep) => void) => {
    const stop = new SharedArrayBuffer(4)
    const { port1, port2 } = new MessageChannel()
    const bytes = new Uint8Array(key)
    const finished = listen<JobResult<K>>(port1, told)
    send({ backup: { job, key: bytes, port: port2, stop } }, [bytes.buffer, port2])
    return { finished, cancel: () => void Atomics.store(new Int32Array(stop), 0, 1) }
  }
}

function listen<T>(port: MessagePort, told: (step: BackupStep) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    port.on('message', (news: BackupNews) => {
      if ('step' in news) return told(news.step)
      if ('result' in news) resolve(news.result as T)
      else reject(news.code === 'cancelled' ? new Cancelled() : new AppError(news.code, news.detail))
      port.close()
    })
    // A thread that died, or was never started because the program ends.
    port.on('close', () => reject(new Cancelled()))
  })
}
