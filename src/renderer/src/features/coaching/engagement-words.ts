import type { EngagementState } from '@core/coaching/view'
import { IconCircleCheck, IconHourglassEmpty, IconPlayerPlay, IconTrash, type Icon } from '@tabler/icons-react'

type Shown = { readonly icon: Icon; readonly word: string; readonly color: 'pine' | 'info' | 'dimmed' }

/** How an engagement stands, as icon, word and colour. */
export const engagementStateWords: Readonly<Record<EngagementState, Shown>> = {
  before: { icon: IconHourglassEmpty, word: 'Not begun', color: 'info' },
  running: { icon: IconPlayerPlay, word: 'Running', color: 'pine' },
  completed: { icon: IconCircleCheck, word: 'Completed', color: 'dimmed' },
  destroyed: { icon: IconTrash, word: 'Destroyed', color: 'dimmed' },
}
