import { contactRelation, type ContactRelation } from '@core/contacts/relation'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = Omit<ReturnType<typeof toRow>, 'role'> & { role: string }
type NamedRow = Row & { organisation_name: string }

/** The relations of a contact with the organisations’ names: those that stand first, then the latest. */
export function findByContact(db: ReadableDb, contactId: string): ContactRelation[] {
  return db
    .all<NamedRow>(
      `SELECT r.id, r.contact_id, r.organisation_id, r.role, r.job_title, r.started_on, r.left_on,
         o.display_name AS organisation_name
       FROM contact_relation r JOIN contact o ON o.id = r.organisation_id
       WHERE r.contact_id = @contactId ORDER BY r.left_on <> '', r.left_on DESC, r.started_on DESC, r.rowid`,
      { contactId },
    )
    .map(fromRow)
}

/** Adds, changes and removes until the relations are as given. One that stays keeps its id. */
export function replace(
  db: WritableDb,
  contactId: string,
  before: readonly ContactRelation[],
  after: readonly ContactRelation[],
): void {
  const known = new Set(before.map(({ id }) => id))
  for (const { id } of before) {
    if (!after.some((one) => one.id === id)) db.run('DELETE FROM contact_relation WHERE id = @id', { id })
  }
  for (const one of after) {
    if (known.has(one.id)) update(db, toRow(contactId, one))
    else insert(db, toRow(contactId, one))
  }
}

/** Gives what one contact has to another: relations of its own, and those others have to it. */
export function repoint(db: WritableDb, from: string, to: string): void {
  db.run('UPDATE contact_relation SET contact_id = @to WHERE contact_id = @from', { from, to })
  db.run('UPDATE contact_relation SET organisation_id = @to WHERE organisation_id = @from', { from, to })
  db.run('DELETE FROM contact_relation WHERE contact_id = organisation_id AND contact_id = @to', { to })
}

function insert(db: WritableDb, row: Row): void {
  db.run(
    `INSERT INTO contact_relation (id, contact_id, organisation_id, role, job_title, started_on, left_on)
     VALUES (@id, @contact_id, @organisation_id, @role, @job_title, @started_on, @left_on)`,
    row,
  )
}

function update(db: WritableDb, row: Row): void {
  db.run(
    `UPDATE contact_relation SET organisation_id = @organisation_id, role = @role, job_title = @job_title,
       started_on = @started_on, left_on = @left_on
     WHERE id = @id AND contact_id = @contact_id`,
    row,
  )
}

function toRow(contactId: string, { id, organisationId, role, jobTitle, startedOn, leftOn }: ContactRelation) {
  return {
    id,
    contact_id: contactId,
    organisation_id: organisationId,
    role,
    job_title: jobTitle,
    started_on: startedOn,
    left_on: leftOn,
  }
}

function fromRow(row: NamedRow): ContactRelation {
  return contactRelation.parse({
    id: row.id,
    organisationId: row.organisation_id,
    organisationName: row.organisation_name,
    role: row.role,
    jobTitle: row.job_title,
    startedOn: row.started_on,
    leftOn: row.left_on,
  })
}
