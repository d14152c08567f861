import type { RegisterHealth } from '@core/register/contract'
import type { Clock } from '../deps'
import { readHead } from '../file/audit/audit-trail'
import type { OpenRegister } from '../file/open-register'

/** Checks a register that was just opened, behind the scenes, and keeps what was found. */
export type HealthWatch = { now(): RegisterHealth; readonly finished: Promise<void> }

/** Starts the checks. `told` is called when they have ended. */
export function watchHealth(register: OpenRegister, clock: Clock, told: () => void): HealthWatch {
  const { headFound, uncleanEnd } = register
  const missing = headFound.state === 'shortened' ? headFound.missing : undefined
  let audit: RegisterHealth['audit'] = missing === undefined ? 'checking' : 'shortened'
  let file: RegisterHealth['file'] = uncleanEnd ? 'checking' : 'not-needed'
  let checkedAt: string | undefined

  const check = async () => {
    try {
      const finding = await register.verifyAudit()
      if (finding.state === 'stopped') return
      if (finding.state === 'altered' || headFound.state === 'differs') audit = 'altered'
      else if (missing === undefined) audit = 'intact'
      if (uncleanEnd) file = register.quickCheck() ? 'sound' : 'damaged'
    } catch {
      audit = 'altered' // a page that cannot be read any more
      file = 'damaged'
    }
    checkedAt = clock.now()
    told()
  }

  const note = headFound.state === 'missing' || headFound.state === 'unreadable' ? headFound.state : 'found'
  return {
    now: () => ({ audit, missing, note, file, events: readHead(register.read).count, checkedAt }),
    finished: check(),
  }
}
