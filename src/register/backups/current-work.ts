import type { RunningBackup, PlaceNumber } from '@core/backups/contract'
import type { BackupJob, JobResult } from '../file/backup/jobs'
import { oneAtATime } from '../register/one-at-a-time'
import type { JobOf, RunningJob } from './run-job'
import type { BackupSurroundings } from './surroundings'

type Now = {
  readonly doing: BackupJob['kind']
  readonly place?: PlaceNumber
  readonly job: RunningJob<unknown>
  step: RunningBackup['step']
  cancelling: boolean
}

/** The work under way, one piece after another, and how far it is. */
export function createCurrentWork({ startJob, told }: Pick<BackupSurroundings, 'startJob' | 'told'>) {
  const inTurn = oneAtATime()
  let now: Now | undefined

  return {
    inTurn,
    /** Runs one piece; only from inside `inTurn`. */
    async carryOut<K extends BackupJob['kind']>(
      job: JobOf<K>,
      key: Buffer,
      place?: PlaceNumber,
    ): Promise<JobResult<K>> {
      const running = startJob(job, key, (step) => {
        if (now) now.step = step
      })
      now = { doing: job.kind, place, job: running, step: 'waiting', cancelling: false }
      told()
      try {
        return await running.finished
      } finally {
        now = undefined
      }
    },
    cancel(): void {
      if (!now) return
      now.cancelling = true
      now.job.cancel()
    },
    state(): RunningBackup | undefined {
      if (!now) return undefined
      const { doing, place, step, cancelling } = now
      return { doing, place, step, cancelling }
    },
  }
}

export type CurrentWork = ReturnType<typeof createCurrentWork>
