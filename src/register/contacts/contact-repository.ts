import { contact, type Contact } from '@core/contacts/contact'
import { fold, searchText } from '@core/contacts/search-text'
import type { ReadableDb, WritableDb } from '../file/db'

/** What the table `contact` holds; roles, points and relations have tables of their own. */
export type ContactFacts = Omit<Contact, 'roles' | 'points' | 'relations'>

const facts = contact.omit({ roles: true, points: true, relations: true })

type Row = ReturnType<typeof toRow>

const columns = `id, kind, display_name, given_name, family_name, subscriber_type, legal_form, legal_evidence,
  legal_number, under_18, organisation_name, organisation_id, job_title, job_started_on, job_left_on, source, obtained_on, obtained_from,
  first_message_on, first_disclosed_on, notice_given_on, notice_not_needed, no_contact_at_all, notes, status, stage,
  trashed_at, import_id, created_at, updated_at`.split(/,\s+/)

/** Columns that are made from others: for sorting and for the search. */
const made = ['sort_name', 'search_text']

const changing = [...columns, ...made].filter((column) => column !== 'id' && column !== 'created_at')

/** One contact by its id. */
export function find(db: ReadableDb, id: string): ContactFacts | undefined {
  const row = db.get<Row>(`SELECT ${columns.join(', ')} FROM contact WHERE id = @id`, { id })
  return row && fromRow(row)
}

/** Adds a contact; the search index follows by itself. */
export function insert(db: WritableDb, added: Contact): void {
  const all = [...columns, ...made]
  db.run(`INSERT INTO contact (${all.join(', ')}) VALUES (${all.map((one) => `@${one}`).join(', ')})`, toRow(added))
}

/** Writes all facts of a contact that exists. */
export function update(db: WritableDb, changed: Contact): void {
  const { created_at: _, ...row } = toRow(changed)
  db.run(`UPDATE contact SET ${changing.map((one) => `${one} = @${one}`).join(', ')} WHERE id = @id`, row)
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

/** Whoever belonged to one organisation belongs to another; none belongs to itself. */
export function repointOrganisation(db: WritableDb, from: string, to: string): void {
  db.run('UPDATE contact SET organisation_id = @to WHERE organisation_id = @from', { from, to })
  db.run('UPDATE contact SET organisation_id = NULL WHERE id = @to AND organisation_id = @to', { to })
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
    legal_number: from.legalNumber,
    under_18: from.under18 ? 1 : 0,
    organisation_name: from.organisationName,
    organisation_id: from.organisationId,
    job_title: from.jobTitle,
    job_started_on: from.jobStartedOn,
    job_left_on: from.jobLeftOn,
    source: from.source,
    obtained_on: from.obtainedOn,
    obtained_from: from.obtainedFrom,
    first_message_on: from.firstMessageOn,
    first_disclosed_on: from.firstDisclosedOn,
    notice_given_on: from.noticeGivenOn,
    notice_not_needed: from.noticeNotNeeded,
    no_contact_at_all: from.noContactAtAll ? 1 : 0,
    notes: from.notes,
    status: from.status,
    stage: from.stage,
    trashed_at: from.trashedAt,
    import_id: from.importId,
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
    legalNumber: row.legal_number,
    under18: row.under_18 === 1,
    organisationName: row.organisation_name,
    organisationId: row.organisation_id,
    jobTitle: row.job_title,
    jobStartedOn: row.job_started_on,
    jobLeftOn: row.job_left_on,
    source: row.source,
    obtainedOn: row.obtained_on,
    obtainedFrom: row.obtained_from,
    firstMessageOn: row.first_message_on,
    firstDisclosedOn: row.first_disclosed_on,
    noticeGivenOn: row.notice_given_on,
    noticeNotNeeded: row.notice_not_needed,
    noContactAtAll: row.no_contact_at_all === 1,
    notes: row.notes,
    status: row.status,
    stage: row.stage,
    trashedAt: row.trashed_at,
    importId: row.import_id,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  })
}
