import { dayMonthYear } from '../time/format-date'
import { londonDate, toMs } from '../time/instant'
import type { QuietLine } from './quiet-line'

/** A clock may be corrected by a little; one that goes back further was set back. */
const SLACK_MS = 3_600_000
/** After so many days without use the day is worth a look: a computer whose clock runs ahead looks just the same. */
const LONG_AWAY_DAYS = 31
const DAY_MS = 86_400_000

type Seen = {
  readonly now: string
  /** The latest instant in the trail; empty where there is none. */
  readonly latestAt: string
  /** When the register was last used before it was opened today; empty where there was no such time. */
  readonly usedAt: string
}

/** For Today: the clock stands before what the register has seen (HZ15), or so far after it that somebody should look. */
export function clockDoubts({ now, latestAt, usedAt }: Seen): QuietLine[] {
  const today = dayMonthYear(londonDate(now))
  if (latestAt !== '' && toMs(now) < toMs(latestAt) - SLACK_MS) {
    const title = 'The clock of this computer was set back'
    const detail = `The register was in use on ${dayMonthYear(londonDate(latestAt))} already, and the clock says ${today}. Every date here is counted by that clock: look whether it is right.`
    return [{ id: 'clock:set-back', state: 'to-do', title, detail }]
  }
  if (usedAt === '' || toMs(now) - toMs(usedAt) < LONG_AWAY_DAYS * DAY_MS) return []
  const title = `Is it ${today} today?`
  const detail = `The register was last used on ${dayMonthYear(londonDate(usedAt))}. If the clock of this computer is wrong, set it right before you destroy anything because of its day.`
  return [{ id: 'clock:long-away', state: 'to-do', title, detail }]
}
