import {
  IconBan,
  IconCircleCheck,
  IconClock,
  IconHandStop,
  IconListCheck,
  IconUserQuestion,
  type Icon,
} from '@tabler/icons-react'
import type { ShownVerdict } from '@core/flows/verdict-words'

type Mark = { readonly icon: Icon; readonly color: 'pine' | 'amber' | 'red' | 'info' }

/** Icon and colour of an end in the picture; the same as the word of the verdict has everywhere else. */
export function outcomeMark({ verdict, mendable }: ShownVerdict): Mark {
  switch (verdict) {
    case 'allowed':
      return { icon: IconCircleCheck, color: 'pine' }
    case 'allowed-with-duties':
      return { icon: IconListCheck, color: 'pine' }
    case 'consent-needed':
      return { icon: IconHandStop, color: 'amber' }
    case 'human-decision':
      return { icon: IconUserQuestion, color: 'info' }
    case 'blocked':
      return mendable ? { icon: IconClock, color: 'amber' } : { icon: IconBan, color: 'red' }
  }
}
