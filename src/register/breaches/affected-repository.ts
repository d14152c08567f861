import {
  affectedPerson,
  type AffectedCounts,
  type AffectedPerson,
  type AffectedView,
  type NewOutcome,
} from '@core/breaches/affected'
import { envelope } from '@core/contacts/envelope'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = {
  id: string
  contact_id: string
  name: string
  email: string
  phone: string
  address: string | null
  postcode: string | null
  no_contact_at_all: number
  under_18: number
  story: string
}

/** The newest entry about a person of the list `p`, or no row where they are still to be told. */
const latest = `(SELECT state FROM breach_person_event WHERE person_id = p.id ORDER BY number DESC LIMIT 1)`

const shown: Record<AffectedView, string> = {
  all: '1',
  waiting: `${latest} IS NULL`,
  sent: `${latest} = 'sent'`,
  returned: `${latest} = 'returned'`,
  phoned: `${latest} = 'phoned'`,
  handed: `${latest} = 'handed'`,
}

/** The first address of a kind that is in use today. */
function pointOf(kinds: string, column: string): string {
  return `(SELECT ${column} FROM contact_point WHERE contact_id = c.id AND kind IN (${kinds}) AND valid = 1
    AND (valid_from = '' OR valid_from <= @today) AND (valid_until = '' OR valid_until >= @today) ORDER BY position LIMIT 1)`
}

/** One page of the people of a breach, by name. */
export function findPage(
  db: ReadableDb,
  of: { breachId: string; show: AffectedView; limit: number; offset: number; today: string },
): AffectedPerson[] {
  const { show, ...bind } = of
  const sql = `SELECT p.id, p.contact_id, c.display_name AS name, coalesce(${pointOf(`'email'`, 'value')}, '') AS email,
      coalesce(${pointOf(`'phone', 'mobile'`, 'value')}, '') AS phone, ${pointOf(`'post'`, 'value')} AS address,
      ${pointOf(`'post'`, 'postcode')} AS postcode, c.no_contact_at_all, c.under_18,
      (SELECT json_group_array(json_object('state', e.state, 'how', e.how, 'on', e.happened_on, 'at', e.recorded_at, 'note', e.note))
        FROM (SELECT * FROM breach_person_event WHERE person_id = p.id ORDER BY number LIMIT 50) AS e) AS story
    FROM breach_person AS p JOIN contact AS c ON c.id = p.contact_id
    WHERE p.breach_id = @breachId AND ${shown[show]} ORDER BY c.sort_name, p.number LIMIT @limit OFFSET @offset`
  return db.all<Row>(sql, bind).map(fromRow)
}

/** How many there are in each state. */
export function countStates(db: ReadableDb, breachId: string): AffectedCounts {
  const none = { all: 0, waiting: 0, sent: 0, returned: 0, phoned: 0, handed: 0 }
  const rows = db.all<{ state: keyof AffectedCounts; n: number }>(
    `SELECT coalesce(${latest}, 'waiting') AS state, count(*) AS n FROM breach_person AS p WHERE p.breach_id = @breachId GROUP BY 1`,
    { breachId },
  )
  for (const { state, n } of rows) {
    none[state] = n
    none.all += n
  }
  return none
}

/** Which of these are people of the breach. */
export function findIds(db: ReadableDb, breachId: string, ids: readonly string[]): string[] {
  const sql = 'SELECT id FROM breach_person WHERE breach_id = @breachId AND id IN (SELECT value FROM json_each(@ids))'
  return db.all<{ id: string }>(sql, { breachId, ids: JSON.stringify(ids) }).map((row) => row.id)
}

/** The contacts of the list. */
export function findContactIds(db: ReadableDb, breachId: string): Set<string> {
  const sql = 'SELECT contact_id FROM breach_person WHERE breach_id = @breachId'
  return new Set(db.all<{ contact_id: string }>(sql, { breachId }).map((row) => row.contact_id))
}

/** Puts somebody on the list. */
export function insert(db: WritableDb, added: { id: string; breachId: string; contactId: string; at: string }): void {
  db.run(
    'INSERT INTO breach_person (id, breach_id, contact_id, added_at) VALUES (@id, @breachId, @contactId, @at)',
    added,
  )
}

/** Takes people off the list, with what was recorded of telling them. */
export function remove(db: WritableDb, ids: readonly string[]): void {
  const bind = { ids: JSON.stringify(ids) }
  db.run('DELETE FROM breach_person_event WHERE person_id IN (SELECT value FROM json_each(@ids))', bind)
  db.run('DELETE FROM breach_person WHERE id IN (SELECT value FROM json_each(@ids))', bind)
}

/** Adds what came of telling these people; earlier entries stay. */
export function addOutcome(db: WritableDb, ids: readonly string[], outcome: NewOutcome, at: string): void {
  const { state, how, on, note } = outcome
  db.run(
    `INSERT INTO breach_person_event (person_id, state, how, happened_on, note, recorded_at)
     SELECT value, @state, @how, @on, @note, @at FROM json_each(@ids)`,
    { ids: JSON.stringify(ids), state, how, on, note, at },
  )
}

/** Gives the lines about one contact to another, when two entries are joined; in one breach a person stands once. */
export function repointAffected(db: WritableDb, from: string, to: string): void {
  db.run(
    `UPDATE breach_person_event SET person_id = (SELECT b.id FROM breach_person AS a JOIN breach_person AS b
       ON b.breach_id = a.breach_id AND b.contact_id = @to WHERE a.id = breach_person_event.person_id)
     WHERE person_id IN (SELECT a.id FROM breach_person AS a JOIN breach_person AS b
       ON b.breach_id = a.breach_id AND b.contact_id = @to WHERE a.contact_id = @from)`,
    { from, to },
  )
  db.run(
    `DELETE FROM breach_person WHERE contact_id = @from
       AND breach_id IN (SELECT breach_id FROM breach_person WHERE contact_id = @to)`,
    { from, to },
  )
  db.run('UPDATE breach_person SET contact_id = @to WHERE contact_id = @from', { from, to })
}

/** In how many breaches somebody stands. */
export function countAffectedOf(db: ReadableDb, contactId: string): number {
  return (
    db.get<{ n: number }>('SELECT count(*) AS n FROM breach_person WHERE contact_id = @contactId', { contactId })?.n ??
    0
  )
}

/** What was recorded of telling one contact, with the breach it was about. */
export function findStoryOf(db: ReadableDb, contactId: string) {
  return db.all<{ breach_id: string; reference: string; state: string; happened_on: string; recorded_at: string }>(
    `SELECT p.breach_id, b.reference, e.state, e.happened_on, e.recorded_at FROM breach_person AS p
     JOIN breach_person_event AS e ON e.person_id = p.id JOIN breach AS b ON b.id = p.breach_id
     WHERE p.contact_id = @contactId ORDER BY e.number DESC LIMIT 100`,
    { contactId },
  )
}

function fromRow(row: Row): AffectedPerson {
  const story: unknown = JSON.parse(row.story)
  const last: unknown = Array.isArray(story) ? story.at(-1) : undefined
  const { state = null, how = '', on = '', note = '' } = isEntry(last) ? last : {}
  return affectedPerson.parse({
    id: row.id,
    contactId: row.contact_id,
    name: row.name,
    email: row.email,
    phone: row.phone,
    address: envelope(row.address ?? '', row.postcode ?? ''),
    noContactAtAll: row.no_contact_at_all === 1,
    under18: row.under_18 === 1,
    story,
    state,
    how,
    on,
    note,
  })
}

function isEntry(value: unknown): value is Partial<Record<'state' | 'how' | 'on' | 'note', unknown>> {
  return typeof value === 'object' && value !== null
}
