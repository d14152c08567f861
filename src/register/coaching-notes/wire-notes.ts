import type { Deps } from '../deps'
import type { RetentionSource } from '../retention/source'
import type { TimelineProvider } from '@core/contacts/timeline'
import { createCoachingNotesService } from './coaching-notes-service'

type Asked = Parameters<typeof createCoachingNotesService>[1]

/** The features notes are built on, and those they are heard by. */
type Around = {
  readonly coaching: Pick<Asked, 'engagement' | 'mayWriteNotes'>
  readonly erasure: Pick<Asked, 'holds'>
  readonly retention: Pick<Asked, 'standings'> & { addSource(source: RetentionSource): void }
  readonly contacts: { addTimeline(provider: TimelineProvider): void }
}

/** Makes the service of session notes, and lets the review queue and the story of contacts know of them. */
export function wireCoachingNotes(deps: Deps, { coaching, erasure, retention, contacts }: Around) {
  const notes = createCoachingNotesService(deps, {
    engagement: (id) => coaching.engagement(id),
    mayWriteNotes: (id) => coaching.mayWriteNotes(id),
    holds: (asked) => erasure.holds(asked),
    standings: () => retention.standings(),
  })
  retention.addSource(notes.source())
  contacts.addTimeline((id) => notes.timeline(id))
  return notes
}
