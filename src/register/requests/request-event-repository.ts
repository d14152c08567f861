import { requestEvent, type RequestEvent } from '@core/requests/event'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = ReturnType<typeof toRow>

/** What happened to a request, oldest first; within a day in the order it was written down. */
export function findByRequest(db: ReadableDb, requestId: string): RequestEvent[] {
  const rows = db.all<Row>(
    `SELECT id, request_id, type, happened_on, facts, recorded_at FROM request_event
     WHERE request_id = @requestId ORDER BY happened_on, number`,
    { requestId },
  )
  return rows.map(fromRow)
}

/** Adds an event to a request. */
export function insert(db: WritableDb, requestId: string, event: RequestEvent): void {
  db.run(
    `INSERT INTO request_event (id, request_id, type, happened_on, facts, recorded_at)
     VALUES (@id, @request_id, @type, @happened_on, @facts, @recorded_at)`,
    toRow(requestId, event),
  )
}

/** Writes the facts of an event anew: only when the person is erased. */
export function updateFacts(db: WritableDb, { id, facts }: RequestEvent): void {
  db.run('UPDATE request_event SET facts = @facts WHERE id = @id', { id, facts: JSON.stringify(facts) })
}

/** Does a place of this name stand in the story of a request about somebody else? */
export function isPlaceElsewhere(db: ReadableDb, place: string, contactId: string): boolean {
  const sql = `SELECT 1 FROM request_event JOIN request ON request.id = request_event.request_id
    WHERE type IN ('place-asked', 'place-done') AND request.contact_id IS NOT @contactId
      AND lower(facts ->> '$.place') = lower(@place) LIMIT 1`
  return db.get(sql, { place, contactId }) !== undefined
}

/** Takes an event out of the story, where it was written down by mistake. */
export function remove(db: WritableDb, id: string): void {
  db.run('DELETE FROM request_event WHERE id = @id', { id })
}

/** Takes the whole story of a request away. */
export function removeOf(db: WritableDb, requestId: string): void {
  db.run('DELETE FROM request_event WHERE request_id = @requestId', { requestId })
}

function toRow(requestId: string, { id, recordedAt, facts }: RequestEvent) {
  return {
    id,
    request_id: requestId,
    type: facts.type,
    happened_on: facts.on,
    facts: JSON.stringify(facts),
    recorded_at: recordedAt,
  }
}

function fromRow(row: Row): RequestEvent {
  return requestEvent.parse({ id: row.id, recordedAt: row.recorded_at, facts: JSON.parse(row.facts) })
}
