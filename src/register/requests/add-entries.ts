import type { EventFacts } from '@core/requests/event'
import type { Deps } from '../deps'
import type { WritableDb } from '../file/db'
import * as events from './request-event-repository'

/** Writes entries into the story of a case, inside the change of another feature. None of them moves the clock. */
export function addEntries(
  db: WritableDb,
  { clock, newId }: Pick<Deps, 'clock' | 'newId'>,
  requestId: string,
  entries: readonly EventFacts[],
): void {
  for (const facts of entries) events.insert(db, requestId, { id: newId(), recordedAt: clock.now(), facts })
}
