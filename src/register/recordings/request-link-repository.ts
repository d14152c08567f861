import type { RecordingDetails } from '@core/recordings/contract'
import type { ReadableDb, WritableDb } from '../file/db'

/** The requests that are about a recording. */
export function findRequests(db: ReadableDb, recordingId: string): RecordingDetails['requests'] {
  const sql = `SELECT q.id, q.reference, q.name FROM recording_request l JOIN request q ON q.id = l.request_id
    WHERE l.recording_id = @recordingId ORDER BY l.number LIMIT 100`
  return db.all<RecordingDetails['requests'][number]>(sql, { recordingId }).map((row) => ({ ...row }))
}

/** Says that a request is about a recording; doing it twice changes nothing. */
export function link(db: WritableDb, recordingId: string, requestId: string, at: string): void {
  db.run(
    'INSERT OR IGNORE INTO recording_request (recording_id, request_id, linked_at) VALUES (@recordingId, @requestId, @at)',
    { recordingId, requestId, at },
  )
}

/** Takes that back. */
export function unlink(db: WritableDb, recordingId: string, requestId: string): void {
  db.run('DELETE FROM recording_request WHERE recording_id = @recordingId AND request_id = @requestId', {
    recordingId,
    requestId,
  })
}
