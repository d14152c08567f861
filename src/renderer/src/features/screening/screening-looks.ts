import type { ScreeningState } from '@core/screening/screening'
import { IconAlertTriangle, IconCircleCheck, IconHelpCircle, IconPhoneOff, type Icon } from '@tabler/icons-react'

type Look = { readonly icon: Icon; readonly word: string; readonly color: 'pine' | 'amber' | 'red' | 'dimmed' }

/** How the state of a number reads: icon, word and colour together. */
export const screeningLooks: Record<ScreeningState, Look> = {
  'not-screened': { icon: IconHelpCircle, word: 'Not screened', color: 'dimmed' },
  stale: { icon: IconAlertTriangle, word: 'Screen again', color: 'amber' },
  clear: { icon: IconCircleCheck, word: 'Screened', color: 'pine' },
  listed: { icon: IconPhoneOff, word: 'Listed', color: 'red' },
}
