import { Cancelled, type BackupStep } from '../file/backup/backup-watch'
import { runJob, type BackupJob, type JobResult } from '../file/backup/jobs'

/** Work under way. */
export type RunningJob<T> = {
  /** Rejects with the work’s own code, or with `Cancelled`. */
  readonly finished: Promise<T>
  /** Stops it before its next step. */
  readonly cancel: () => void
}

export type JobOf<K extends BackupJob['kind']> = Extract<BackupJob, { kind: K }>

/** Runs one piece of work beside the register. The key is copied before this returns, and the copy is wiped when it is done. */
export type RunJob = <K extends BackupJob['kind']>(
  job: JobOf<K>,
  key: Buffer,
  told: (step: BackupStep) => void,
) => RunningJob<JobResult<K>>

/** Runs it in the calling thread, after the present call has ended: for tests. */
export const runHere: RunJob = (job, key, told) => {
  const copy = Buffer.alloc(key.length, key)
  let cancelled = false
  const work = async () => {
    await Promise.resolve()
    try {
      return await runJob(job, copy, { step: told, isCancelled: () => cancelled })
    } finally {
      copy.fill(0)
    }
  }
  return {
    finished: work(),
    cancel: () => {
      cancelled = true
    },
  }
}

/** Was the work stopped, rather than that it failed? */
export function isCancelled(error: unknown): boolean {
  return error instanceof Cancelled
}
