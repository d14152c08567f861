import { dayMonthYear } from '../time/format-date'
import { kindOf } from './kinds/index'
import type { Request } from './request'
import type { Timeliness } from './timeliness'

const waitsFor = { identity: 'proof of identity', authority: 'proof that they may ask', fee: 'the fee' } as const

/** The last day of a case and how it was worked out, in so few words that they fit a column of a log (`rights.log`). */
export function shortWorking({ kind, receivedOn, clock }: Request, { lastOn, state }: Timeliness): string {
  if (clock.state === 'waiting')
    return `Not set yet: waits for ${clock.waitingFor.map((what) => waitsFor[what]).join(' and ')}`
  if (clock.state === 'paused') return 'Not set yet: the clock stands until they answer'
  if (lastOn === null) return state === 'running' ? 'Not set yet' : 'No day is set'
  return `${dayMonthYear(lastOn)}: ${howOf(kind, receivedOn, clock)}`
}

function howOf(kind: Request['kind'], receivedOn: string, clock: Request['clock']): string {
  const { months, startOn, pausedDays, rolled } = clock
  const { why } = kindOf(kind)
  const period = months === 3 ? 'three months' : 'one month'
  const from = months === 0 && why !== undefined ? why : `${period} from ${dayMonthYear(startOn ?? receivedOn)}`
  const waited = pausedDays === 0 ? '' : ` and the ${pausedDays === 1 ? 'day' : `${pausedDays} days`} waited`
  return `${from}${waited}${rolled ? ', then the next working day' : ''}`
}
