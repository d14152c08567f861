import { setTimeout as pause } from 'node:timers/promises'
import type { Session } from '../../../src/register/register/session'

/** What an open register says about itself once its checks behind the scenes have ended. */
export async function healthOf(session: Session) {
  for (let tries = 0; tries < 2000; tries++) {
    const health = session.service.health()
    if (health.checkedAt !== undefined) return health
    await pause(2)
  }
  throw new Error('the checks never ended')
}
