import {
  IconBan,
  IconCircleCheck,
  IconClock,
  IconHandStop,
  IconListCheck,
  IconUserQuestion,
  type Icon,
} from '@tabler/icons-react'

type Look = { readonly icon: Icon; readonly word: string; readonly color: 'pine' | 'amber' | 'red' | 'info' }

/** The six answers a question about contacting somebody can have, each with its icon, word and colour. */
export const verdictLooks = {
  allowed: { icon: IconCircleCheck, word: 'Yes', color: 'pine' },
  'allowed-with-duties': { icon: IconListCheck, word: 'Yes, if…', color: 'pine' },
  'consent-needed': { icon: IconHandStop, word: 'Ask first', color: 'amber' },
  blocked: { icon: IconBan, word: 'No', color: 'red' },
  'blocked-until-mended': { icon: IconClock, word: 'Fix first', color: 'amber' },
  'human-decision': { icon: IconUserQuestion, word: 'You decide', color: 'info' },
} as const satisfies Record<string, Look>
