import type { EventType } from './event'
import type { Outcome } from './kind'

/** What can happen while somebody who is not the person shows that they may ask: the authority first, then who they are. */
export const showingEvents: readonly EventType[] = [
  'acknowledged',
  'authority-asked',
  'authority-received',
  'identity-asked',
  'identity-received',
  'identity-not-needed',
]

/** What is said about their identity: it is theirs, not that of the person. */
export const identitySay = {
  'identity-asked': 'At once, and for no more than you need to be sure.',
  'identity-received': 'Write how you checked that it is really them.',
} as const

/** There was nothing to give. */
export const nothingOfIt: Outcome = { id: 'nothing-held', label: 'You hold nothing of it', answered: true }
