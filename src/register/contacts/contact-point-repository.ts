import { contactPoint, type ContactPoint } from '@core/contacts/contact-point'
import { normalPoint } from '@core/contacts/normal-point'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = ReturnType<typeof toRow>

const columns = `id, contact_id, kind, value, normal, label, valid, subscriber_type, valid_from, valid_until, postcode,
  position`

/** The addresses and numbers of a contact, in the order they stand on the form. */
export function findByContact(db: ReadableDb, contactId: string): ContactPoint[] {
  return db
    .all<Row>(
      `SELECT ${columns} FROM contact_point
       WHERE contact_id = @contactId ORDER BY position`,
      { contactId },
    )
    .map(fromRow)
}

/** Adds, changes and removes until the points are as given. A point that stays keeps its id. */
export function replace(
  db: WritableDb,
  contactId: string,
  before: readonly ContactPoint[],
  after: readonly ContactPoint[],
): void {
  const known = new Set(before.map(({ id }) => id))
  for (const { id } of before) {
    if (!after.some((point) => point.id === id)) db.run('DELETE FROM contact_point WHERE id = @id', { id })
  }
  after.forEach((point, position) => {
    const row = toRow(contactId, point, position)
    if (known.has(point.id)) update(db, row)
    else insert(db, row)
  })
}

/** Gives points to another contact; they keep their ids. */
export function moveTo(db: WritableDb, contactId: string, ids: readonly string[]): void {
  for (const id of ids) db.run('UPDATE contact_point SET contact_id = @contactId WHERE id = @id', { contactId, id })
}

function insert(db: WritableDb, row: Row): void {
  db.run(
    `INSERT INTO contact_point (${columns}) VALUES (@id, @contact_id, @kind, @value, @normal, @label, @valid,
       @subscriber_type, @valid_from, @valid_until, @postcode, @position)`,
    row,
  )
}

function update(db: WritableDb, row: Row): void {
  db.run(
    `UPDATE contact_point SET kind = @kind, value = @value, normal = @normal, label = @label, valid = @valid,
       subscriber_type = @subscriber_type, valid_from = @valid_from, valid_until = @valid_until, postcode = @postcode,
       position = @position
     WHERE id = @id AND contact_id = @contact_id`,
    row,
  )
}

function toRow(contactId: string, point: ContactPoint, position: number) {
  const { id, kind, value, label } = point
  return {
    id,
    contact_id: contactId,
    kind,
    value,
    normal: normalPoint(kind, value),
    label,
    valid: point.valid ? 1 : 0,
    subscriber_type: point.subscriberType,
    valid_from: point.validFrom,
    valid_until: point.validUntil,
    postcode: point.postcode,
    position,
  }
}

function fromRow(row: Row): ContactPoint {
  return contactPoint.parse({
    id: row.id,
    kind: row.kind,
    value: row.value,
    label: row.label,
    valid: row.valid === 1,
    subscriberType: row.subscriber_type,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
    postcode: row.postcode,
  })
}
