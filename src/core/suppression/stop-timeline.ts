import type { TimelineItem } from '../contacts/timeline'
import type { Entry } from './entry'
import { refusalWords } from './refusal-source'
import { stopScopeWords } from './stop-words'

type Told = Pick<
  Entry,
  'id' | 'channels' | 'purposes' | 'askedOn' | 'addedAt' | 'source' | 'requestId' | 'reference' | 'lifted'
>

/** Entries of the do-not-contact list in the history of a contact. What a logged request made, the request itself tells. */
export function stopTimeline(entries: readonly Told[]): TimelineItem[] {
  return entries.flatMap((entry): TimelineItem[] => {
    const href = `/marketing/do-not-contact?entry=${entry.id}`
    const scope = stopScopeWords(entry)
    const added: TimelineItem = {
      on: entry.askedOn,
      at: entry.addedAt,
      title: `On the do-not-contact list: ${scope.slice(0, 1).toLowerCase()}${scope.slice(1)}`,
      detail: refusalWords(entry.source),
      href,
    }
    const { lifted } = entry
    return [
      ...(entry.requestId === null ? [added] : []),
      ...(lifted === null
        ? []
        : [{ on: lifted.on, title: 'Do-not-contact entry lifted', detail: lifted.reason.slice(0, 500), href }]),
    ]
  })
}
