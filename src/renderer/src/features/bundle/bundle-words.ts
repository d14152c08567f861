import type { ItemStanding } from '@core/bundle/standing'
import type { GroundVerdict } from '@core/exemptions/ground'
import {
  IconBan,
  IconCircleCheck,
  IconCircleDashed,
  IconEyeQuestion,
  IconHandStop,
  IconRefreshAlert,
  IconScissors,
  IconUserQuestion,
  type Icon,
} from '@tabler/icons-react'

type State = {
  readonly icon: Icon
  readonly word: string
  readonly color: 'pine' | 'amber' | 'red' | 'info' | 'dimmed'
}

/** How an item stands, as icon, word and colour. */
export const standingWords: Record<ItemStanding, State> = {
  'as-it-is': { icon: IconCircleDashed, word: 'Goes as it is', color: 'dimmed' },
  look: { icon: IconEyeQuestion, word: 'Look at it', color: 'amber' },
  changed: { icon: IconRefreshAlert, word: 'Changed since', color: 'amber' },
  include: { icon: IconCircleCheck, word: 'Goes', color: 'pine' },
  hold: { icon: IconBan, word: 'Held back', color: 'red' },
  redact: { icon: IconScissors, word: 'Words taken out', color: 'info' },
}

/** What the answers to the questions of a ground come to. */
export const verdictWords: Record<GroundVerdict, State> = {
  give: { icon: IconCircleCheck, word: 'It goes', color: 'pine' },
  'take-out': { icon: IconScissors, word: 'Take the words out', color: 'info' },
  'hold-back': { icon: IconBan, word: 'Hold it back', color: 'red' },
  'may-hold-back': { icon: IconUserQuestion, word: 'You decide', color: 'info' },
  ask: { icon: IconHandStop, word: 'Ask first', color: 'amber' },
}

/** “3 items”, “1 item”. */
export function items(count: number): string {
  return count === 1 ? '1 item' : `${count.toLocaleString('en-GB')} items`
}
