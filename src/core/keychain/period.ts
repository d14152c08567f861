import { addHours, toMs } from '../time/instant'

/** A clock may be corrected by a little; one that goes back further is not believed. */
const CLOCK_SLACK_MS = 3_600_000

/** When somebody last showed that they know the passphrase, and for how many days that is enough. */
export type KeychainPeriod = { readonly from: string; readonly days: number }

/** When the passphrase is asked for again. */
export function periodEnd({ from, days }: KeychainPeriod): string {
  return addHours(from, days * 24)
}

/**
 * May the keychain open the register now? `lastSeen` is the newest moment the register itself has noted: a clock that
 * was set back would otherwise make the days last for ever.
 */
export function isWithinPeriod(period: KeychainPeriod, now: string, lastSeen: string): boolean {
  if (toMs(now) < toMs(lastSeen) - CLOCK_SLACK_MS) return false
  return toMs(now) < toMs(periodEnd(period))
}
