import type { LockingSettings } from '@core/locking/settings'
import { usualLocking } from '@core/locking/usual-locking'
import type { RegisterWorker } from '../ipc/register-worker'
import { within } from './within'

/** A register’s thread that is busy for longer than this is not waited for, in milliseconds. */
const PATIENCE_MS = 500

/**
 * Asks the register when to lock; null while it is locked already. Where it does not answer in time, what it said last
 * counts: a thread that hangs must not keep the register open. `heard` is told each time they are read.
 */
export function askLockingSettings(
  worker: RegisterWorker,
  heard: (settings: LockingSettings) => void,
): () => Promise<LockingSettings | null> {
  let last: LockingSettings | null = usualLocking
  return async () => {
    const answer = await within(PATIENCE_MS, worker.call('locking', 'get', undefined))
    if (answer?.ok) heard((last = answer.value as LockingSettings))
    else if (answer?.code === 'locked') last = null
    return last
  }
}
