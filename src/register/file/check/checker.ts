import { checkRegister, type CheckFinding, type CheckJob } from './check-register'

/** A check under way. */
export type RunningCheck = {
  /** Rejects where the check itself could not be made. */
  readonly finished: Promise<CheckFinding>
  /** Ends it at the next piece. */
  readonly stop: () => void
}

/** Starts a check; `told` hears how far it is. The key is copied before this returns. */
export type Checker = (job: CheckJob, told: (done: number, total: number) => void) => RunningCheck

/** Checks in the calling thread, piece by piece: for tests, and wherever no second thread can be had. */
export const checkHere: Checker = (job, told) => {
  let stopped = false
  const key = Buffer.alloc(job.key.length, job.key)
  const pause = () => new Promise<void>((resolve) => void setImmediate(resolve))
  const finished = pause()
    .then(() => checkRegister({ ...job, key }, { isStopped: () => stopped, pause, told }))
    .finally(() => key.fill(0))
  return {
    finished,
    stop: () => {
      stopped = true
    },
  }
}
