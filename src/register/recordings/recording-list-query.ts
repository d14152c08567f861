import { fold } from '@core/contacts/search-text'
import type { recordingFilter } from '@core/recordings/contract'
import { recordingLine, type HoldingRequest, type RecordingLine } from '@core/recordings/recording'
import { kindsThatHold } from '@core/requests/kinds-that-hold'
import type { z } from 'zod'
import type { Bind, ReadableDb } from '../file/db'
import { fromRow, recordingColumns, type RecordingRow, type StoredRecording } from './recording-repository'

type Filter = z.output<typeof recordingFilter>

const columns = recordingColumns.map((column) => `r.${column}`).join(', ')

const conditions: Readonly<Record<Filter['show'], string>> = {
  kept: `r.state = 'kept'`,
  reached: `r.state = 'kept' AND r.destroy_on <= @today`,
  destroyed: `r.state = 'destroyed'`,
}

/** One page of the list: the latest call first, and those that are to go by their day. */
export function findLines(
  db: ReadableDb,
  filter: Filter,
  today: string,
): { rows: readonly RecordingLine[]; total: number } {
  const { show, search, requestId, limit, offset } = filter
  const typed = fold(search)
  const linked = `r.id IN (SELECT recording_id FROM recording_request WHERE request_id = @requestId)`
  const fits = `instr(lower(r.reference || ' ' || r.kept_where || ' ' || r.called_on || ' ' || r.extension), @typed)`
  const where = [requestId === undefined ? conditions[show] : linked, ...(typed === '' ? [] : [fits])].join(' AND ')
  const bind: Bind = {
    ...(requestId === undefined ? (show === 'reached' ? { today } : {}) : { requestId }),
    ...(typed === '' ? {} : { typed }),
  }
  const order = show === 'reached' ? 'r.destroy_on, r.number' : 'r.called_on DESC, r.number DESC'
  const rows = db
    .all<RecordingRow>(
      `SELECT ${columns} FROM recording r WHERE ${where} ORDER BY ${order} LIMIT @limit OFFSET @offset`,
      { ...bind, limit, offset },
    )
    .map(fromRow)
  const total = db.get<{ n: number }>(`SELECT count(*) AS n FROM recording r WHERE ${where}`, bind)?.n ?? 0
  return { rows: linesOf(db, rows), total }
}

/** How many there are in each view. */
export function countRecordings(db: ReadableDb, today: string): { kept: number; reached: number; destroyed: number } {
  const counted = db.get<{ kept: number; reached: number; destroyed: number }>(
    `SELECT count(*) FILTER (WHERE state = 'kept') AS kept,
       count(*) FILTER (WHERE state = 'kept' AND destroy_on <= @today) AS reached,
       count(*) FILTER (WHERE state = 'destroyed') AS destroyed FROM recording`,
    { today },
  )
  return counted ?? { kept: 0, reached: 0, destroyed: 0 }
}

/** Recordings as anybody inside may see them: without who was on the call, with what holds them. */
export function linesOf(db: ReadableDb, rows: readonly StoredRecording[]): RecordingLine[] {
  const held = holdsOf(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => recordingLine.parse({ ...row, heldBy: held.get(row.id) ?? [] }))
}

/**
 * The open requests and claims that hold each recording: those that are about it, and those of somebody who was on the call, where
 * nothing of theirs may be destroyed (`rights.offence`, row E5). Whoever asks for the work of others holds only what is linked.
 */
function holdsOf(db: ReadableDb, ids: readonly string[]): Map<string, HoldingRequest[]> {
  const rows = db.all<Omit<HoldingRequest, 'isClaim'> & { recordingId: string; isClaim: number }>(
    `SELECT p.recording_id AS recordingId, q.id, q.reference, 0 AS isClaim FROM recording_party p JOIN request q ON q.contact_id = p.contact_id
     WHERE q.status = 'open' AND q.kind IN (SELECT value FROM json_each(@holding))
       AND (q.kind <> 'call-recording' OR q.details ->> 'route' = 'access')
       AND p.recording_id IN (SELECT value FROM json_each(@ids))
     UNION
     SELECT l.recording_id, q.id, q.reference, 0 FROM recording_request l JOIN request q ON q.id = l.request_id
     WHERE q.status = 'open' AND l.recording_id IN (SELECT value FROM json_each(@ids))
     UNION
     SELECT p.recording_id, p.contact_id, c.reference, 1 FROM recording_party p JOIN legal_claim c ON c.contact_id = p.contact_id
     WHERE c.closed_on = '' AND p.recording_id IN (SELECT value FROM json_each(@ids)) ORDER BY 3`,
    { ids: JSON.stringify(ids), holding: JSON.stringify(kindsThatHold) },
  )
  const found = new Map<string, HoldingRequest[]>()
  for (const { recordingId, id, reference, isClaim } of rows) {
    const holder = { id, reference, isClaim: isClaim === 1 }
    found.set(recordingId, [...(found.get(recordingId) ?? []), holder].slice(0, 50))
  }
  return found
}
