import type { Channel } from './channel'
import type { NewEvent } from './event'
import type { LetterEvent } from './next-act'

/** How a letter went: its day, the way, what was written for it by hand, and what it is called. */
export type SentLetter = {
  readonly on: string
  readonly how: Channel
  readonly words: string
  readonly title: string
}

/** What is recorded of a letter once it has gone. */
export function letterEvent(type: LetterEvent, { on, how, words, title }: SentLetter): NewEvent {
  switch (type) {
    case 'acknowledged':
      return { type, on, how }
    case 'replied':
      return { type, on, how, what: words }
    case 'progress-told':
      return { type, on, how, what: words || title }
    case 'fee-asked':
      return { type, on, why: words }
    case 'extended':
      return { type, on, reasons: words }
    default:
      return { type, on, what: words }
  }
}

/** Does recording it move the date? Then the letter must already say how. */
export function movesDate(type: LetterEvent): boolean {
  return type !== 'acknowledged' && type !== 'replied' && type !== 'progress-told'
}
