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
type Joining = {
  readonly importId: string
  readonly candidate: Candidate
  readonly settings: ImportSettings
  readonly to: string
}

/**
 * Adds somebody from a file to the person who was here: addresses and numbers that are new, and facts that were empty.
 * Nothing that was written is changed. Notes the contact as it was, so that the import can be taken back.
 */
export function addToContact(
  db: WritableDb,
  deps: Pick<Deps, 'newId' | 'clock'>,
  { importId, candidate, settings, to }: Joining,
): void {
  const before = factsOf(db, to)
  if (!before) return
  const here = pointsOf(db, to)
  const known = new Set(here.map(pointKey))
  const fresh = candidate.points
    .filter((point) => !known.has(pointKey(point)))
    .map((point) => ({ ...point, id: deps.newId() }))
  const filled = { ...before, ...fill(before, arrivedFacts(candidate, settings)) }
  addPoints(db, to, fresh, here.length)
  const pointIds = fresh.map(({ id }) => id)
  const name =
    db.get<{ display_name: string }>('SELECT display_name FROM contact WHERE id = @to', { to })?.display_name ?? ''
  const after: Facts = {
    ...filled,
    search_text: searchText({
      displayName: name,
      givenName: filled.given_name,
      familyName: filled.family_name,
      organisationName: filled.organisation_name,
      points: [...here, ...fresh],
    }),
  }
  if (pointIds.length === 0 && JSON.stringify(after) === JSON.stringify(before)) return
  const stamped = { ...after, updated_at: deps.clock.now() }
  writeFacts(db, to, stamped)
  db.run(
    `INSERT INTO import_addition (import_id, contact_id, before, after, point_ids) VALUES (@importId, @to, @before, @after, @pointIds)`,
    {
      importId,
      to,
      before: JSON.stringify(before),
      after: JSON.stringify(stamped),
      pointIds: JSON.stringify(pointIds),
    },
  )
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
    const search = searchText({
      displayName: contact?.display_name ?? '',
      givenName: back.given_name,
      familyName: back.family_name,
      organisationName: back.organisation_name,
      points: pointsOf(db, row.contact_id),
    })
    writeFacts(db, row.contact_id, {
      ...back,
      search_text: back.updated_at === before.updated_at ? before.search_text : search,
    })
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

function writeFacts(db: WritableDb, id: string, values: Facts): void {
  const set = facts.split(', ').map((name) => `${name} = @${name}`)
  db.run(`UPDATE contact SET ${set.join(', ')} WHERE id = @id`, { id, ...values })
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
