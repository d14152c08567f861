import type { NotedTrigger } from '@core/retention/trigger'
import type { WritableDb } from '../file/db'

/** The day of an event that only a person can know of, for one contact; a later word on the same event takes its place. */
export type NotedEvent = {
  readonly contactId: string
  readonly event: NotedTrigger
  readonly on: string
  readonly recordedAt: string
}

/** Writes down the day. */
export function save(db: WritableDb, noted: NotedEvent): void {
  db.run(
    `INSERT INTO retention_event (contact_id, event, happened_on, recorded_at)
     VALUES (@contactId, @event, @on, @recordedAt)
     ON CONFLICT (contact_id, event) DO UPDATE SET happened_on = @on, recorded_at = @recordedAt`,
    noted,
  )
}
