import { AppError } from '@core/contract/errors'
import { readHeader } from '../file/key/header-file'
import type { OpenRegister } from '../file/open-register'
import type { RegisterPaths } from '../file/paths'
import type { BackupsService } from './backups-service'
import type { RunJob } from './run-job'
import type { BackupSurroundings } from './surroundings'

/** After unlocking, the first work of the day comes first: milliseconds until backups are looked at, and made. */
const LOOK_AFTER = 8_000
const MAKE_AFTER = 60_000
const AGAIN_EVERY = 10 * 60_000

type Parts = { readonly paths: RegisterPaths; readonly run: RunJob; readonly told: () => void }

/** Makes backups happen by themselves: a while after unlocking, during the day, and at each lock. */
export function keepBackups({ paths, run, told }: Parts) {
  let service: BackupsService | undefined
  let timers: NodeJS.Timeout[] = []

  function stop(): void {
    for (const timer of timers) clearTimeout(timer)
    timers = []
    service = undefined
  }

  return {
    around: (register: OpenRegister): BackupSurroundings => ({
      paths,
      told,
      startJob: run,
      header: () => readHeader(paths),
      withKey: register.withKey,
    }),

    /** Follows the backups of the register that was just opened. */
    follow(next: BackupsService | undefined): void {
      stop()
      service = next
      if (!next) return
      // Where the places are, is known at once: an erasure is told to them, and Today says what there is.
      void quietly(() => next.look()).then(told)
      const make = () => quietly(() => next.makeWhenDue())
      const check = () => quietly(() => next.adoptAndVerify())
      timers = [
        setTimeout(() => void check(), LOOK_AFTER),
        setTimeout(() => void make(), MAKE_AFTER),
        setInterval(() => void check().then(make), AGAIN_EVERY),
      ]
    },

    /** Called before the register closes; what it returns is called after, and starts the backups that are due. */
    beforeLock(): () => void {
      const locking = service
      stop()
      try {
        return locking?.beforeLock() ?? (() => undefined)
      } catch {
        return () => undefined // nothing may keep the register open
      }
    },

    useAsPlace: (input: { folder: string }) => {
      if (!service) throw new AppError('locked')
      return service.useAsPlace(input)
    },
  }
}

/** What runs by itself has nobody to tell: what went wrong is noted with the place, or was the lock. */
async function quietly(work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch {
    // The next time comes by itself.
  }
}
