import { contactPoint, type ContactPoint } from '@core/contacts/contact-point'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = ReturnType<typeof toRow>

/** The addresses and numbers of a contact, in the order they stand on the form. */
export function findByContact(db: ReadableDb, contactId: string): ContactPoint[] {
  return db
    .all<Row>(
      `SELECT id, contact_id, kind, value, label, valid, position FROM contact_point
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

function insert(db: WritableDb, row: Row): void {
  db.run(
    `INSERT INTO contact_point (id, contact_id, kind, value, label, valid, position)
     VALUES (@id, @contact_id, @kind, @value, @label, @valid, @position)`,
    row,
  )
}

function update(db: WritableDb, row: Row): void {
  db.run(
    `UPDATE contact_point SET kind = @kind, value = @value, label = @label, valid = @valid, position = @position
     WHERE id = @id AND contact_id = @contact_id`,
    row,
  )
}

function toRow(contactId: string, point: ContactPoint, position: number) {
  const { id, kind, value, label } = point
  return { id, contact_id: contactId, kind, value, label, valid: point.valid ? 1 : 0, position }
}

function fromRow({ id, kind, value, label, valid }: Row): ContactPoint {
  return contactPoint.parse({ id, kind, value, label, valid: valid === 1 })
}
