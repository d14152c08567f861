import { consentEvent, type ConsentEvent } from '@core/consents/consent-event'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = ReturnType<typeof toRow> & { number: number }

const written = `id, act_id, contact_id, kind, channel, purpose, point_id, address, normal, happened_on, how, taken_by,
  wording_id, words, review_on, ends_on, evidence, facts, note, recorded_at`
const columns = `number, ${written}`

/** Everything that happened with a contact’s permissions, the latest first. */
export function findByContact(db: ReadableDb, contactId: string, limit: number): ConsentEvent[] {
  const sql = `SELECT ${columns} FROM consent_event WHERE contact_id = @contactId
    ORDER BY happened_on DESC, number DESC LIMIT @limit`
  return db.all<Row>(sql, { contactId, limit }).map(fromRow)
}

/** The events of some contacts, at most 200 of them. */
export function findByContacts(db: ReadableDb, contactIds: readonly string[]): ConsentEvent[] {
  const sql = `SELECT ${columns} FROM consent_event WHERE contact_id IN (SELECT value FROM json_each(@ids))`
  return db.all<Row>(sql, { ids: JSON.stringify(contactIds) }).map(fromRow)
}

/** The events of one recording. */
export function findByAct(db: ReadableDb, actId: string): ConsentEvent[] {
  return db
    .all<Row>(`SELECT ${columns} FROM consent_event WHERE act_id = @actId ORDER BY number`, { actId })
    .map(fromRow)
}

/** Adds an event to the history; its number follows the last. */
export function insert(db: WritableDb, added: Omit<ConsentEvent, 'number'>): void {
  db.run(
    `INSERT INTO consent_event (${written}) VALUES (@id, @act_id, @contact_id, @kind, @channel, @purpose, @point_id,
       @address, @normal, @happened_on, @how, @taken_by, @wording_id, @words, @review_on, @ends_on, @evidence, @facts,
       @note, @recorded_at)`,
    toRow(added),
  )
}

/** The history of one contact becomes part of another’s. */
export function moveTo(db: WritableDb, from: string, to: string): void {
  db.run('UPDATE consent_event SET contact_id = @to WHERE contact_id = @from', { from, to })
}

/** Takes away the events of one recording; for an import that is undone as a whole. */
export function removeAct(db: WritableDb, actId: string): void {
  db.run('DELETE FROM consent_event WHERE act_id = @actId', { actId })
}

function toRow(from: Omit<ConsentEvent, 'number'>) {
  return {
    id: from.id,
    act_id: from.actId,
    contact_id: from.contactId,
    kind: from.kind,
    channel: from.channel,
    purpose: from.purpose,
    point_id: from.pointId,
    address: from.address,
    normal: from.normal,
    happened_on: from.happenedOn,
    how: from.how,
    taken_by: from.takenBy,
    wording_id: from.wordingId === '' ? null : from.wordingId,
    words: from.words,
    review_on: from.reviewOn,
    ends_on: from.endsOn,
    evidence: from.evidence,
    facts: from.facts === null ? null : JSON.stringify(from.facts),
    note: from.note,
    recorded_at: from.recordedAt,
  }
}

function fromRow(row: Row): ConsentEvent {
  return consentEvent.parse({
    id: row.id,
    number: row.number,
    actId: row.act_id,
    contactId: row.contact_id,
    kind: row.kind,
    channel: row.channel,
    purpose: row.purpose,
    pointId: row.point_id,
    address: row.address,
    normal: row.normal,
    happenedOn: row.happened_on,
    how: row.how,
    takenBy: row.taken_by,
    wordingId: row.wording_id ?? '',
    words: row.words,
    reviewOn: row.review_on,
    endsOn: row.ends_on,
    evidence: row.evidence,
    facts: row.facts === null ? null : JSON.parse(row.facts),
    note: row.note,
    recordedAt: row.recorded_at,
  })
}
