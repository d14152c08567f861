import { recordingEvent, type RecordingEvent } from '@core/recordings/recording'
import type { ReadableDb, WritableDb } from '../file/db'

/** Writes a line into the history of a recording. */
export function insert(db: WritableDb, recordingId: string, { kind, on, at, words }: RecordingEvent): void {
  db.run(
    `INSERT INTO recording_event (recording_id, kind, happened_on, at, words) VALUES (@recordingId, @kind, @on, @at, @words)`,
    { recordingId, kind, on, at, words },
  )
}

/** The history of a recording, the latest first. */
export function findByRecording(db: ReadableDb, recordingId: string): RecordingEvent[] {
  const sql = `SELECT kind, happened_on AS "on", at, words FROM recording_event
    WHERE recording_id = @recordingId ORDER BY number DESC LIMIT 500`
  return db.all<Record<string, unknown>>(sql, { recordingId }).map((row) => recordingEvent.parse(row))
}
