import type { BreachClock, ClockState } from '@core/breaches/clock'
import { spanWords } from '@core/breaches/span-words'
import {
  IconAlarm,
  IconAlertOctagon,
  IconBuilding,
  IconClockPlay,
  IconFileText,
  IconSend,
  type Icon,
} from '@tabler/icons-react'

type Look = {
  readonly icon: Icon
  readonly color: 'pine' | 'amber' | 'red' | 'dimmed'
  readonly filled?: boolean
  /** The state without its numbers, where they stand large beside it. */
  readonly short: string
}

/** Icon, colour and short word of each state of the clock. */
export const clockLook: Record<ClockState, Look> = {
  running: { icon: IconClockPlay, color: 'amber', short: 'Clock running' },
  'last-day': { icon: IconAlarm, color: 'red', short: 'Last day' },
  over: { icon: IconAlertOctagon, color: 'red', filled: true, short: 'Over: report anyway and say why' },
  reported: { icon: IconSend, color: 'pine', short: 'Reported' },
  recorded: { icon: IconFileText, color: 'dimmed', short: 'Recorded, not reported, reason given' },
  'tell-client': { icon: IconBuilding, color: 'amber', short: 'Tell your client now' },
  'client-told': { icon: IconSend, color: 'pine', short: 'Client told' },
  'near-miss': { icon: IconFileText, color: 'dimmed', short: 'Near miss, no clock' },
}

/** The state of a clock where there is little room: “Breach: 46 h 38 min left”. */
export function chipWord(clock: BreachClock): string {
  if (clock.state === 'over') return `Breach: ${spanWords(-clock.remainingMs, 'hours')} over`
  if (clock.state === 'tell-client') return 'Breach: tell your client'
  return `Breach: ${spanWords(clock.remainingMs, clock.pace === 'second' ? 'seconds' : 'minutes')} left`
}

/** The state in a table: the word, and what it asks for on a line of its own. */
export function tableWords(clock: BreachClock): readonly [word: string, asks: string] {
  if (clock.state === 'over') return [`${spanWords(-clock.remainingMs, 'hours')} over`, 'Report anyway and say why']
  if (clock.state === 'tell-client') return ['Tell your client now', 'No 72 hours']
  if (clock.state === 'recorded') return ['Recorded, not reported', 'Reason given']
  const [word = '', asks = ''] = clock.word.split(', ')
  return [word, asks]
}
