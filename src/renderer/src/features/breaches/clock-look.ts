import type { ClockState } from '@core/breaches/clock'
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
