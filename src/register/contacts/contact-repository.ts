import { contact, type Contact } from '@core/contacts/contact'
import { fold, searchText } from '@core/contacts/search-text'
import type { ReadableDb, WritableDb } from '../file/db'

/** What the table `contact` holds; roles and points have tables of their own. */
export type ContactFacts = Omit<Contact, 'roles' | 'points'>

const facts = contact.omit({ roles: true, points: true })

type Row = ReturnType<typeof toRow>

const columns = `id, kind, display_name, given_name, family_name, subscriber_type, legal_form, legal_evidence,
  organisation_name, organisation_id, job_title, source, obtained_on, notes, status, created_at, updated_at`

/** One contact by its id. */
export function find(db: ReadableDb, id: string): ContactFacts | undefined {
  const row = db.get<Row>(`SELECT ${columns} FROM contact WHERE id = @id`, { id })
  return row && fromRow(row)
}

/** Adds a contact; the search index follows by itself. */
export function insert(db: WritableDb, added: Contact): void {
  db.run(
    `INSERT INTO contact (${columns}, sort_name, search_text) VALUES (@id, @kind, @display_name, @given_name,
       @family_name, @subscriber_type, @legal_form, @legal_evidence, @organisation_name, @organisation_id, @job_title,
       @source, @obtained_on, @notes, @status, @created_at, @updated_at, @sort_name, @search_text)`,
    toRow(added),
  )
}

/** Writes all facts of a contact that exists. */
export function update(db: WritableDb, changed: Contact): void {
  const { created_at: _, ...row } = toRow(changed)
  db.run(
    `UPDATE contact SET kind = @kind, display_name = @display_name, given_name = @given_name,
       family_name = @family_name, subscriber_type = @subscriber_type, legal_form = @legal_form,
       legal_evidence = @legal_evidence, organisation_name = @organisation_name, organisation_id = @organisation_id,
       job_title = @job_title, source = @source, obtained_on = @obtained_on, notes = @notes, status = @status,
       updated_at = @updated_at, sort_name = @sort_name, search_text = @search_text
     WHERE id = @id`,
    row,
  )
}

/** Deletes a contact; roles and points go with it, and links of other contacts to it are cut. */
export function remove(db: WritableDb, id: string): void {
  db.run('DELETE FROM contact WHERE id = @id', { id })
}

/** How many contacts are linked to an organisation, not counting one of them. */
export function countLinkedTo(db: ReadableDb, organisationId: string, besides: string): number {
  const sql = 'SELECT count(*) AS n FROM contact WHERE organisation_id = @organisationId AND id <> @besides'
  return db.get<{ n: number }>(sql, { organisationId, besides })?.n ?? 0
}

function toRow(from: Contact) {
  return {
    id: from.id,
    kind: from.kind,
    display_name: from.displayName,
    given_name: from.givenName,
    family_name: from.familyName,
    subscriber_type: from.subscriberType,
    legal_form: from.legalForm,
    legal_evidence: from.legalEvidence,
    organisation_name: from.organisationName,
    organisation_id: from.organisationId,
    job_title: from.jobTitle,
    source: from.source,
    obtained_on: from.obtainedOn,
    notes: from.notes,
    status: from.status,
    created_at: from.createdAt,
    updated_at: from.updatedAt,
    sort_name: fold(from.displayName),
    search_text: searchText(from),
  }
}

function fromRow(row: Row): ContactFacts {
  return facts.parse({
    id: row.id,
    kind: row.kind,
    displayName: row.display_name,
    givenName: row.given_name,
    familyName: row.family_name,
    subscriberType: row.subscriber_type,
    legalForm: row.legal_form,
    legalEvidence: row.legal_evidence,
    organisationName: row.organisation_name,
    organisationId: row.organisation_id,
    jobTitle: row.job_title,
    source: row.source,
    obtainedOn: row.obtained_on,
    notes: row.notes,
    status: row.status,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  })
}
