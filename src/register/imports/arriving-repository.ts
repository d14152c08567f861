import { roleBit, type ContactCategory } from '@core/contacts/contact-category'
import { fold, searchText } from '@core/contacts/search-text'
import type { ImportSettings } from '@core/imports/contract'
import type { Candidate, CandidatePoint } from '@core/imports/people/candidate'
import { firstLetters } from '@core/imports/people/clean'
import type { WritableDb } from '../file/db'

/** Somebody from a file with the id they get. */
export type Arrival = { readonly id: string; readonly candidate: Candidate }

/** What holds for everybody who arrives with an import. */
export type Arriving = {
  readonly importId: string
  readonly settings: ImportSettings
  readonly now: string
  /** The row number of the first; all others follow without a gap. */
  readonly from: number
  readonly newPointId: () => string
}

/**
 * Writes people from a file as contacts: the quick way, used for imports only. One statement for all of them, because a
 * statement for each makes the search index write itself out each time, which takes ten times as long.
 */
export function insertPeople(db: WritableDb, people: readonly Arrival[], arriving: Arriving): void {
  const { importId, settings, now, from, newPointId } = arriving
  db.run(insertContacts, {
    rows: JSON.stringify(people.map(({ id, candidate }, index) => contactCells(id, candidate, settings, from + index))),
    obtainedFrom: settings.obtainedFrom,
    bits: settings.role === '' ? 0 : roleBit(settings.role),
    now,
    importId,
  })
  if (settings.role !== '') insertRoles(db, people, settings.role)
  const points = people.flatMap(({ id, candidate }) =>
    candidate.points.map((point, position) => pointCells(newPointId(), id, point, position)),
  )
  insertPoints(db, points)
}

/** An address or number for a contact that is here. */
type Added = CandidatePoint & { readonly id: string; readonly contactId: string; readonly position: number }

/** Writes addresses and numbers of contacts that are here. */
export function addPoints(db: WritableDb, points: readonly Added[]): void {
  insertPoints(
    db,
    points.map((point) => pointCells(point.id, point.contactId, point, point.position)),
  )
}

const cell = (index: number) => `value ->> ${index}`
const cells = (count: number) => Array.from({ length: count }, (_, index) => cell(index)).join(', ')

const insertContacts = `
  INSERT INTO contact (number, id, kind, display_name, given_name, family_name, organisation_name, job_title, source, obtained_on,
    under_18, notes, sort_name, search_text, subscriber_type, legal_form, legal_evidence, organisation_id, obtained_from,
    status, role_bits, created_at, updated_at, import_id)
  SELECT ${cells(14)}, 'unknown', '', '', NULL, @obtainedFrom, 'active', @bits, @now, @now, @importId FROM json_each(@rows)`

const insertedPoints = `
  INSERT INTO contact_point (id, contact_id, kind, value, normal, label, valid, position, postcode)
  SELECT ${cells(9)} FROM json_each(@rows)`

function contactCells(id: string, candidate: Candidate, settings: ImportSettings, number: number) {
  const { kind, displayName, givenName, familyName, organisationName, jobTitle, under18, notes } = candidate
  const source = candidate.source || settings.source
  const obtainedOn = candidate.obtainedOn || settings.obtainedOn
  const names = [kind, displayName, givenName, familyName, organisationName, jobTitle]
  return [number, id, ...names, source, obtainedOn, under18 ? 1 : 0, notes, fold(displayName), searchText(candidate)]
}

function pointCells(id: string, contactId: string, point: CandidatePoint, position: number) {
  const { kind, value, normal, label, valid, postcode } = point
  return [id, contactId, kind, value, normal, firstLetters(label, 60), valid ? 1 : 0, position, postcode]
}

function insertRoles(db: WritableDb, people: readonly Arrival[], role: ContactCategory): void {
  db.run('INSERT INTO contact_role (contact_id, role) SELECT value, @role FROM json_each(@ids)', {
    role,
    ids: JSON.stringify(people.map(({ id }) => id)),
  })
}

function insertPoints(db: WritableDb, rows: readonly (readonly (string | number)[])[]): void {
  if (rows.length > 0) db.run(insertedPoints, { rows: JSON.stringify(rows) })
}
