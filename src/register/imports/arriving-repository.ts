import { fold, searchText } from '@core/contacts/search-text'
import type { ImportSettings } from '@core/imports/contract'
import { firstLetters } from '@core/imports/people/clean'
import type { Candidate } from '@core/imports/people/candidate'
import type { WritableDb } from '../file/db'

/** Who arrives, and with which import. */
export type Arriving = {
  readonly importId: string
  readonly settings: ImportSettings
  readonly now: string
  readonly newId: () => string
}

/** Writes somebody from a file as a contact that nobody sees yet: the quick way, used for imports only. Answers the id. */
export function insertArriving(
  db: WritableDb,
  candidate: Candidate,
  { importId, settings, now, newId }: Arriving,
): string {
  const id = newId()
  db.run(
    `INSERT INTO contact (id, kind, display_name, given_name, family_name, subscriber_type, legal_form, legal_evidence,
       organisation_name, organisation_id, job_title, source, obtained_on, obtained_from, under_18, notes, status,
       sort_name, search_text, created_at, updated_at, stage, import_id)
     VALUES (@id, @kind, @displayName, @givenName, @familyName, 'unknown', '', '', @organisationName, NULL, @jobTitle,
       @source, @obtainedOn, @obtainedFrom, @under18, @notes, 'active', @sortName, @searchText, @now, @now, 'arriving', @importId)`,
    {
      id,
      importId,
      now,
      kind: candidate.kind,
      displayName: candidate.displayName,
      givenName: candidate.givenName,
      familyName: candidate.familyName,
      organisationName: candidate.organisationName,
      jobTitle: candidate.jobTitle,
      source: candidate.source || settings.source,
      obtainedOn: candidate.obtainedOn || settings.obtainedOn,
      obtainedFrom: settings.obtainedFrom,
      under18: candidate.under18 ? 1 : 0,
      notes: candidate.notes,
      sortName: fold(candidate.displayName),
      searchText: searchText(candidate),
    },
  )
  if (settings.role !== '')
    db.run('INSERT INTO contact_role (contact_id, role) VALUES (@id, @role)', { id, role: settings.role })
  candidate.points.forEach((point, position) => insertPoint(db, { id: newId(), contactId: id, position, ...point }))
  return id
}

type NewPoint = Candidate['points'][number] & {
  readonly id: string
  readonly contactId: string
  readonly position: number
}

/** Writes one address or number. */
export function insertPoint(
  db: WritableDb,
  { id, contactId, kind, value, normal, label, valid, position, postcode }: NewPoint,
): void {
  db.run(
    `INSERT INTO contact_point (id, contact_id, kind, value, normal, label, valid, position, postcode)
     VALUES (@id, @contactId, @kind, @value, @normal, @label, @valid, @position, @postcode)`,
    { id, contactId, kind, value, normal, label: firstLetters(label, 60), valid: valid ? 1 : 0, position, postcode },
  )
}
