import { fold } from '@core/contacts/search-text'
import type { Candidate } from '@core/imports/people/candidate'
import type { ReadableDb } from '../file/db'

/** Somebody who may be the same as one who arrives: a row further up in the file, or a contact of the register. */
export type Match = {
  readonly who: { readonly row: number } | { readonly contact: string }
  readonly isSure: boolean
}

/** Finds who may be the same: in the register, or further up in the same file. */
export type Matcher = {
  /** Looks up a batch in the register at one go. */
  readonly prepare: (db: ReadableDb, candidates: readonly Candidate[]) => void
  readonly matchOf: (candidate: Candidate) => Match | null
  /** Remembers the one of this row, for the rest of the file. */
  readonly arrived: (row: number, candidate: Candidate) => void
}

type Known = { readonly who: Match['who']; readonly name: string }
type Row = { id: string; sort_name: string; value: string; organisation_name: string }

/** So many rows of a file with one address are compared; a list of a thousand people under one address is no thousand questions. */
const MOST_IN_FILE = 5

/**
 * Matches by an address or number, and by name together with the organisation. Sure is the same address or number with the
 * same name; a shared mailbox with another name is only worth a question, a shared line not even that.
 */
export function createMatcher(): Matcher {
  const inFile = new Map<string, number | number[]>()
  const names = new Map<number, string>()
  let byPoint = new Map<string, Known[]>()
  let byName = new Map<string, Row[]>()
  const rowsWith = (normal: string): Known[] => {
    const rows = inFile.get(normal)
    const all = rows === undefined ? [] : typeof rows === 'number' ? [rows] : rows
    return all.map((row) => ({ who: { row }, name: names.get(row) ?? '' }))
  }
  return {
    prepare(db, candidates) {
      const normals = candidates.flatMap(({ points }) => points.filter(isCompared).map(({ normal }) => normal))
      const folded = candidates.filter((one) => firmOf(one) !== null).map(({ displayName }) => fold(displayName))
      byPoint = grouped(
        findByPoints(db, normals).map(
          ({ value, id, sort_name: name }) => [value, { who: { contact: id }, name }] as const,
        ),
      )
      byName = grouped(findByNames(db, folded).map((row) => [row.value, row] as const))
    },
    matchOf(candidate) {
      const name = fold(candidate.displayName)
      const found: Match[] = []
      for (const { normal, kind } of candidate.points)
        if (isCompared({ normal, kind }))
          for (const known of [...(byPoint.get(normal) ?? []), ...rowsWith(normal)]) {
            const isSure = known.name === name || isUnnamed(known.name) || candidate.remarks.includes('unnamed')
            if (!isSure && kind === 'phone') continue // colleagues and families share a line
            found.push({ who: known.who, isSure })
          }
      return found.find(({ isSure }) => isSure) ?? found[0] ?? sameNameAndFirm(byName.get(name), candidate)
    },
    arrived(row, candidate) {
      names.set(row, fold(candidate.displayName))
      for (const { normal } of candidate.points.filter(isCompared)) {
        const there = inFile.get(normal)
        if (there === undefined) inFile.set(normal, row)
        else if (typeof there === 'number') inFile.set(normal, [there, row])
        else if (there.length < MOST_IN_FILE) there.push(row)
      }
    },
  }
}

function isCompared({ normal, kind }: Pick<Candidate['points'][number], 'normal' | 'kind'>): boolean {
  return normal !== '' && kind !== 'post'
}

function findByPoints(db: ReadableDb, normals: readonly string[]): Row[] {
  return db.all<Row>(
    `SELECT v.value, c.id, c.sort_name, c.organisation_name FROM json_each(@normals) v
     CROSS JOIN contact_point p ON p.normal = v.value AND p.normal <> '' CROSS JOIN contact c ON c.id = p.contact_id
     WHERE c.stage = 'kept' LIMIT 5000`,
    { normals: JSON.stringify([...new Set(normals)]) },
  )
}

function findByNames(db: ReadableDb, names: readonly string[]): Row[] {
  return db.all<Row>(
    `SELECT v.value, c.id, c.sort_name, c.organisation_name FROM json_each(@names) v
     CROSS JOIN contact c ON c.sort_name = v.value AND c.status = 'active' AND c.stage = 'kept' LIMIT 5000`,
    { names: JSON.stringify([...new Set(names)]) },
  )
}

/** What is compared besides the name: the organisation, or nothing for an organisation itself. Null: the name alone says nothing. */
function firmOf({ organisationName, kind }: Candidate): string | null {
  const firm = fold(organisationName)
  return kind === 'organisation' ? '' : firm === '' ? null : firm
}

function sameNameAndFirm(rows: readonly Row[] | undefined, candidate: Candidate): Match | null {
  const firm = firmOf(candidate)
  const same = firm === null ? undefined : rows?.find((row) => firm === '' || fold(row.organisation_name) === firm)
  return same ? { who: { contact: same.id }, isSure: false } : null
}

/** One of the two may have no name of its own: then the address alone speaks. */
function isUnnamed(name: string): boolean {
  return name.includes('@') || /^\+?[\d\s()-]+$/.test(name)
}

function grouped<T>(entries: readonly (readonly [string, T])[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const [key, value] of entries) {
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}
