import { phoneDigits } from '@core/contacts/search-text'
import { fold } from '@core/contacts/search-text'
import { normalPhone } from '@core/contacts/normal-point'
import type { LookUpLine, ParsedLookUp } from '@core/recordings/look-up'
import type { Bind, ReadableDb, WritableDb } from '../file/db'

/** A look-up as it is written down. Nobody changes it afterwards, but an erasure takes words out of it. */
export type StoredLookUp = {
  readonly id: string
  readonly at: string
  readonly reason: string
  readonly requestId: string | null
  readonly sought: string
  readonly found: number
}

/** Writes a look-up down with the recordings it opened. */
export function insert(db: WritableDb, added: StoredLookUp, recordings: readonly string[]): void {
  const { id, at, reason, requestId, sought, found } = added
  db.run(
    `INSERT INTO recording_look_up (id, at, reason, request_id, sought, found)
     VALUES (@id, @at, @reason, @requestId, @sought, @found)`,
    { id, at, reason, requestId, sought, found },
  )
  for (const recordingId of recordings)
    db.run('INSERT INTO recording_look_up_item (look_up_id, recording_id) VALUES (@id, @recordingId)', {
      id,
      recordingId,
    })
}

/** One look-up by its id. */
export function find(db: ReadableDb, id: string): StoredLookUp | undefined {
  return db.get<StoredLookUp>(
    'SELECT id, at, reason, request_id AS requestId, sought, found FROM recording_look_up WHERE id = @id',
    { id },
  )
}

/** The recordings a look-up opened. */
export function openedBy(db: ReadableDb, id: string): string[] {
  const sql = 'SELECT recording_id AS id FROM recording_look_up_item WHERE look_up_id = @id ORDER BY number'
  return db.all<{ id: string }>(sql, { id }).map((row) => row.id)
}

/** Recordings that fit everything that is known of the call, the latest first. A contact is found by link and by number. */
export function seek(db: ReadableDb, sought: ParsedLookUp, limit: number): string[] {
  const where: string[] = [`r.state = 'kept'`]
  const bind: Record<string, string | number> = { limit }
  if (sought.contactId !== null) {
    bind['contactId'] = sought.contactId
    where.push(`(r.id IN (SELECT recording_id FROM recording_party WHERE contact_id = @contactId)
      OR r.id IN (SELECT n.recording_id FROM recording_number n JOIN contact_point p ON p.normal = n.normal
        WHERE p.contact_id = @contactId AND p.kind IN ('phone', 'mobile') AND n.normal <> ''))`)
  }
  const name = fold(sought.name)
  if (name !== '' && sought.contactId === null) {
    bind['name'] = name
    where.push(`r.id IN (SELECT p.recording_id FROM recording_party p LEFT JOIN contact c ON c.id = p.contact_id
      WHERE instr(p.folded, @name) OR instr(coalesce(c.search_text, ''), @name))`)
  }
  const digits = phoneDigits(sought.number)
  if (digits !== '') {
    Object.assign(bind, { normal: normalPhone(sought.number), digits: digits.replace(/^0/, '') })
    where.push(`r.id IN (SELECT recording_id FROM recording_number WHERE normal = @normal OR instr(normal, @digits))`)
  }
  if (sought.calledOn !== '') {
    bind['calledOn'] = sought.calledOn
    where.push('r.called_on = @calledOn')
  }
  if (sought.extension !== '') {
    bind['extension'] = fold(sought.extension)
    where.push('lower(r.extension) = @extension')
  }
  const sql = `SELECT r.id FROM recording r WHERE ${where.join(' AND ')} ORDER BY r.called_on DESC, r.number DESC LIMIT @limit`
  return db.all<{ id: string }>(sql, bind).map(({ id }) => id)
}

type Page = { readonly recordingId?: string | undefined; readonly limit: number; readonly offset: number }

/** Look-ups, the latest first, each with whoever was inside: the audit trail knows that. */
export function findLines(db: ReadableDb, { recordingId, limit, offset }: Page): { rows: LookUpLine[]; total: number } {
  const where =
    recordingId === undefined
      ? ''
      : 'WHERE l.id IN (SELECT look_up_id FROM recording_look_up_item WHERE recording_id = @recordingId)'
  const bind: Bind = recordingId === undefined ? {} : { recordingId }
  const rows = db.all<Row>(
    `SELECT l.id, l.at, l.reason, l.sought, l.found, q.id AS requestId, q.reference AS request,
       (SELECT person.name FROM audit_event a JOIN way_in ON way_in.slot_id = a.actor
        JOIN person ON person.id = way_in.person_id WHERE a.subject = l.id AND a.action = 'recordings.lookUp') AS who,
       (SELECT json_group_array(json_object('id', id, 'reference', reference)) FROM
         (SELECT r.id, r.reference FROM recording_look_up_item i JOIN recording r ON r.id = i.recording_id
          WHERE i.look_up_id = l.id ORDER BY i.number LIMIT 5)) AS opened
     FROM recording_look_up l LEFT JOIN request q ON q.id = l.request_id ${where}
     ORDER BY l.number DESC LIMIT @limit OFFSET @offset`,
    { ...bind, limit, offset },
  )
  const total = db.get<{ n: number }>(`SELECT count(*) AS n FROM recording_look_up l ${where}`, bind)?.n ?? 0
  return { rows: rows.map(fromRow), total }
}

type Row = {
  id: string
  at: string
  reason: string
  sought: string
  found: number
  requestId: string | null
  request: string | null
  who: string | null
  opened: string
}

function fromRow({ requestId, request, who, opened, ...row }: Row): LookUpLine {
  return {
    ...row,
    who: who ?? '',
    request: requestId === null || request === null ? null : { id: requestId, reference: request },
    opened: JSON.parse(opened) as LookUpLine['opened'],
  }
}
