import { fold, searchText } from '@core/contacts/search-text'
import type { Candidate, CandidatePoint } from '@core/imports/people/candidate'
import type { ImportSettings } from '@core/imports/contract'
import type { Deps } from '../deps'
import type { ReadableDb, WritableDb } from '../file/db'
import { addPoints } from './arriving-repository'

/** What of a contact an import may fill where it is empty. */
type Facts = {
  given_name: string
  family_name: string
  organisation_name: string
  job_title: string
  notes: string
  source: string
  obtained_on: string
  under_18: number
  search_text: string
  updated_at: string
}
type PointRow = Pick<CandidatePoint, 'kind' | 'value' | 'normal'>

const facts =
  'given_name, family_name, organisation_name, job_title, notes, source, obtained_on, under_18, search_text, updated_at'

/** Somebody from a file who is a contact that is here already. */
export type Joining = { readonly candidate: Candidate; readonly to: string }

/** Where they come from. */
type Arriving = { readonly importId: string; readonly settings: ImportSettings }

type Known = Facts & { id: string; display_name: string }

/**
 * Adds people from a file to those who were here, each at most once in a call: addresses and numbers that are new, and facts
 * that were empty. Nothing that was written is changed. Notes each contact as it was, so that the import can be taken back.
 * All of them in few statements: each statement that writes makes the search index write out what it has gathered.
 */
export function addToContacts(
  db: WritableDb,
  deps: Pick<Deps, 'newId' | 'clock'>,
  joining: readonly Joining[],
  { importId, settings }: Arriving,
): void {
  const ids = JSON.stringify(joining.map(({ to }) => to))
  const here = new Map(knownContacts(db, ids).map((one) => [one.id, one]))
  const points = pointsOfAll(db, ids)
  const now = deps.clock.now()
  const added = joining.flatMap(({ candidate, to }) => {
    const known = here.get(to)
    return known ? addition(known, points.get(to) ?? [], candidate, { settings, newId: deps.newId, now }) : []
  })
  if (added.length === 0) return
  addPoints(
    db,
    added.flatMap(({ to, fresh }) => fresh.map((point) => ({ ...point, contactId: to }))),
  )
  writeFacts(
    db,
    added.map(({ to, after }) => [to, after]),
  )
  const lines = added.map(({ to, before, after, fresh }) => [
    to,
    JSON.stringify(before),
    JSON.stringify(after),
    JSON.stringify(fresh.map(({ id }) => id)),
  ])
  db.run(
    `INSERT INTO import_addition (import_id, contact_id, before, after, point_ids)
     SELECT @importId, value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(@lines)`,
    { importId, lines: JSON.stringify(lines) },
  )
}

type Surroundings = { readonly settings: ImportSettings; readonly newId: () => string; readonly now: string }

/** What one of them adds to a contact; nothing where all of it is there. */
function addition(
  { id: to, display_name: displayName, ...before }: Known,
  points: readonly PointRow[],
  candidate: Candidate,
  { settings, newId, now }: Surroundings,
) {
  const known = new Set(points.map(pointKey))
  const fresh = candidate.points
    .filter((point) => !known.has(pointKey(point)))
    .map((point, index) => ({ ...point, id: newId(), position: points.length + index }))
  const filled = { ...before, ...fill(before, arrivedFacts(candidate, settings)) }
  const search_text = wordsOf(displayName, filled, [...points, ...fresh])
  const after: Facts = { ...filled, search_text }
  if (fresh.length === 0 && JSON.stringify(after) === JSON.stringify(before)) return []
  return [{ to, before, after: { ...after, updated_at: now }, fresh }]
}

function wordsOf(displayName: string, values: Facts, points: readonly PointRow[]): string {
  return searchText({
    displayName,
    givenName: values.given_name,
    familyName: values.family_name,
    organisationName: values.organisation_name,
    points,
  })
}

type Addition = { number: number; contact_id: string; before: string; after: string; point_ids: string }

/** Takes back the last of what an import added to contacts that were here; false when nothing is left. A fact somebody has changed since stays. */
export function takeBackAddition(db: WritableDb, importId: string): boolean {
  const row = db.get<Addition>(
    'SELECT * FROM import_addition WHERE import_id = @importId ORDER BY number DESC LIMIT 1',
    { importId },
  )
  if (!row) return false
  const [before, after] = [JSON.parse(row.before) as Facts, JSON.parse(row.after) as Facts]
  const now = factsOf(db, row.contact_id)
  for (const id of JSON.parse(row.point_ids) as string[]) db.run('DELETE FROM contact_point WHERE id = @id', { id })
  if (now) {
    const back = Object.fromEntries(
      Object.entries(now).map(([name, value]) => [
        name,
        value === after[name as keyof Facts] ? before[name as keyof Facts] : value,
      ]),
    ) as Facts
    const contact = db.get<{ display_name: string }>('SELECT display_name FROM contact WHERE id = @id', {
      id: row.contact_id,
    })
    const search = wordsOf(contact?.display_name ?? '', back, pointsOf(db, row.contact_id))
    const search_text = back.updated_at === before.updated_at ? before.search_text : search
    writeFacts(db, [[row.contact_id, { ...back, search_text }]])
  }
  db.run('DELETE FROM import_addition WHERE number = @number', { number: row.number })
  return true
}

type Arrived = Omit<Facts, 'search_text' | 'updated_at'>

function arrivedFacts(candidate: Candidate, settings: ImportSettings): Arrived {
  return {
    given_name: candidate.givenName,
    family_name: candidate.familyName,
    organisation_name: candidate.organisationName,
    job_title: candidate.jobTitle,
    notes: candidate.notes,
    source: candidate.source || settings.source,
    obtained_on: candidate.obtainedOn || settings.obtainedOn,
    under_18: candidate.under18 ? 1 : 0,
  }
}

function fill(before: Facts, arrived: Arrived): Partial<Facts> {
  const empty = (
    name: 'given_name' | 'family_name' | 'organisation_name' | 'job_title' | 'notes' | 'source' | 'obtained_on',
  ) => (before[name] === '' ? { [name]: arrived[name] } : {})
  const notes = before.notes !== '' && arrived.notes !== '' && !fold(before.notes).includes(fold(arrived.notes))
  return {
    ...empty('given_name'),
    ...empty('family_name'),
    ...empty('organisation_name'),
    ...empty('job_title'),
    ...empty('notes'),
    ...empty('source'),
    ...(before.source === '' && empty('obtained_on')),
    ...(notes && before.notes.length + arrived.notes.length < 4990 && { notes: `${before.notes}\n${arrived.notes}` }),
    under_18: Math.max(before.under_18, arrived.under_18),
  }
}

function factsOf(db: ReadableDb, id: string): Facts | undefined {
  return db.get<Facts>(`SELECT ${facts} FROM contact WHERE id = @id`, { id })
}

function writeFacts(db: WritableDb, rows: readonly (readonly [string, Facts])[]): void {
  const names = facts.split(', ')
  db.run(
    `UPDATE contact SET ${names.map((name) => `${name} = told.${name}`).join(', ')}
     FROM (SELECT value ->> 0 AS told_id, ${names.map((name) => `value ->> '$[1].${name}' AS ${name}`).join(', ')} FROM json_each(@rows)) AS told
     WHERE id = told_id`,
    { rows: JSON.stringify(rows) },
  )
}

function knownContacts(db: ReadableDb, ids: string): Known[] {
  return db.all<Known>(
    `SELECT id, display_name, ${facts} FROM contact WHERE id IN (SELECT value FROM json_each(@ids))`,
    { ids },
  )
}

/** The addresses and numbers of each, in their order. */
function pointsOfAll(db: ReadableDb, ids: string): ReadonlyMap<string, PointRow[]> {
  const byContact = new Map<string, PointRow[]>()
  const rows = db.all<PointRow & { contact_id: string }>(
    `SELECT contact_id, kind, value, normal FROM contact_point
     WHERE contact_id IN (SELECT value FROM json_each(@ids)) ORDER BY contact_id, position`,
    { ids },
  )
  for (const { contact_id: contactId, ...point } of rows) {
    const known = byContact.get(contactId)
    if (known) known.push(point)
    else byContact.set(contactId, [point])
  }
  return byContact
}

function pointsOf(db: ReadableDb, contactId: string): PointRow[] {
  return db.all<PointRow>(
    'SELECT kind, value, normal FROM contact_point WHERE contact_id = @contactId ORDER BY position',
    { contactId },
  )
}

function pointKey({ kind, normal, value }: PointRow): string {
  return `${kind === 'mobile' ? 'phone' : kind} ${normal || value}`
}
