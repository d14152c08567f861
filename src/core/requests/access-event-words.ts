import type { EventFacts } from './event'
import { authorityWords, knownHowWords } from './identity'

type Of<T extends EventFacts['type']> = Extract<EventFacts, { type: T }>

/** What was seen or known of who asks, and by whom. */
export function identityDetail(
  facts: Of<'identity-received'> | Of<'identity-not-needed'> | Of<'authority-received'>,
): string {
  switch (facts.type) {
    case 'identity-received':
      return lines(facts.seen, by(facts.who))
    case 'identity-not-needed':
      return lines(facts.known && facts.known !== 'other' ? knownHowWords[facts.known] : '', facts.why, by(facts.who))
    default:
      return lines(facts.as ? authorityWords[facts.as] : '', facts.seen, facts.child ?? '', by(facts.who))
  }
}

/** How much left, and how much did not. */
export function bundleMadeDetail({ items, files, held, redacted, locked }: Of<'bundle-made'>): string {
  const parts = [
    count(items, 'item', 'items'),
    files > 0 ? count(files, 'file', 'files') : '',
    held > 0 ? `${held} held back` : '',
    redacted > 0 ? `words taken out of ${redacted}` : '',
    locked ? 'locked with AES-256' : '',
  ]
  return parts.filter(Boolean).join(', ')
}

function by(who: string | undefined): string {
  return who ? `By ${who}` : ''
}

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`
}

function lines(...parts: readonly string[]): string {
  return parts.filter((part) => part.trim() !== '').join('\n')
}
