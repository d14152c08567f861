import type { Handlers } from '@core/contract/contract'
import type { lockingContract } from '@core/locking/contract'
import { lockingSettings, type LockingSettings } from '@core/locking/settings'
import { usualLocking } from '@core/locking/usual-locking'
import type { Deps } from '../deps'
import * as settings from './setting-repository'

const name = 'locking'

/** When the register locks by itself. Main asks too, so that a page that hangs cannot keep it open. */
export function createLockingService({ register, clock }: Deps) {
  /** What an older or newer version wrote differently is read as far as it fits; the rest is as usual. */
  const get = (): LockingSettings => {
    const saved = settings.find(register.read, name)
    const parsed = lockingSettings.safeParse({ ...usualLocking, ...(typeof saved === 'object' ? saved : {}) })
    return parsed.success ? parsed.data : usualLocking
  }
  return {
    get,
    save(wanted) {
      const before = get()
      const fields = (Object.keys(wanted) as (keyof LockingSettings)[]).filter((one) => wanted[one] !== before[one])
      if (fields.length === 0) return before
      register.change({ action: 'locking.save', subject: name, fields }, (db) =>
        settings.save(db, name, wanted, clock.now()),
      )
      return wanted
    },
  } satisfies Handlers<typeof lockingContract>
}
