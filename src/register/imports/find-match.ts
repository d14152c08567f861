import { fold } from '@core/contacts/search-text'
import type { Candidate } from '@core/imports/people/candidate'
import type { ReadableDb } from '../file/db'

/** Somebody who may be the same as one who arrives. */
export type Match = { readonly id: string; readonly isSure: boolean }

/** Finds who may be the same: in the register, or further up in the same file. */
export type Matcher = {
  /** Looks up a batch in the register at one go. */
  readonly prepare: (db: ReadableDb, candidates: readonly Candidate[]) => void
  readonly matchOf: (candidate: Candidate) => Match | null
  /** Remembers one who arrived, for the rest of the file. */
  readonly arrived: (id: string, candidate: Candidate) => void
}

type Known = { readonly id: string; readonly name: string }
type Row = { id: string; sort_name: string; value: string; organisation_name: string }

/**
 * Matches by an address or number, and by name together with the organisation. Sure is the same address or number with the
 * same name; a shared mailbox with another name is only worth a question, a shared line not even that.
 */
export function createMatcher(): Matcher {
  const inFile = new Map<string, Known[]>()
  let byPoint = new Map<string, Known[]>()
  let byName = new Map<string, Row[]>()
  return {
    prepare(db, candidates) {
      const normals = candidates.flatMap(({ points }) => points.filter(isCompared).map(({ normal }) => normal))
      const names = candidates.filter((one) => firmOf(one) !== null).map(({ displayName }) => fold(displayName))
      byPoint = grouped(
        findByPoints(db, normals).map(({ value, id, sort_name: name }) => [value, { id, name }] as const),
      )
      byName = grouped(findByNames(db, names).map((row) => [row.value, row] as const))
    },
    matchOf(candidate) {
      const name = fold(candidate.displayName)
      const found = new Map<string, Match>()
      for (const { normal, kind } of candidate.points.filter(isCompared))
        for (const known of [...(byPoint.get(normal) ?? []), ...(inFile.get(normal) ?? [])]) {
          const isSure = known.name === name || isUnnamed(known.name) || candidate.remarks.includes('unnamed')
          if (!isSure && kind === 'phone') continue // colleagues and families share a line
          if (isSure || !found.has(known.id)) found.set(known.id, { id: known.id, isSure })
        }
      const all = [...found.values()]
      return all.find(({ isSure }) => isSure) ?? all[0] ?? sameNameAndFirm(byName.get(name), candidate)
    },
    arrived(id, candidate) {
      const known = { id, name: fold(candidate.displayName) }
      for (const { normal } of candidate.points.filter(isCompared)) {
        const there = inFile.get(normal)
        if (!there) inFile.set(normal, [known])
        else if (there.length < 5) there.push(known)
      }
    },
  }
}

function isCompared({ normal, kind }: Candidate['points'][number]): boolean {
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
  return same ? { id: same.id, isSure: false } : null
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
