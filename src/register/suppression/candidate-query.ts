import {
  addressKeys,
  codedTexts,
  domainsOf,
  isOnePersons,
  type KeyKind,
  nameAndPostcodeKey,
  organisationKey,
} from '@core/suppression/recognise'
import type { Stop } from '@core/suppression/stop'
import type { ReadableDb } from '../file/db'
import type { ErasureJournal } from '../file/register'
import { standingEntries, stopOf } from './standing-entries'
import { blockedDomains } from './stops-query'
import { hasMarks } from './suppression-key-repository'
import type { Candidate } from './suppression'

/** A text of a row that could be on the list, and as what it was typed. */
type Clue = { readonly row: number; readonly kind: KeyKind; readonly value: string; readonly typed: string }
type Found = { readonly id: string; readonly clue: Clue }

/** The entries that a text is a key of, by `keyOf`, and whether any of the keys is the name of a firm. */
type Keys = { readonly entries: ReadonlyMap<string, readonly string[]>; readonly anyFirm: boolean }

/** Kinds of clues that can match at all; to work out one that cannot takes as long as everything else. */
type Wanted = { readonly households: boolean; readonly firms: boolean }

/** More keys than this are asked for row by row and never held together. */
const MOST_HELD = 20_000

/** Every key there is, for whoever asks about so many rows that going through the list once is quicker; undefined where it is long. */
export function everyKey(db: ReadableDb, most = MOST_HELD): Keys | undefined {
  const rows = db.all<KeyRow>(
    `SELECT suppression_id AS id, kind, value FROM suppression_key
     WHERE value <> '' AND kind IN ('email', 'phone', 'organisation') LIMIT @limit`,
    { limit: most + 1 },
  )
  return rows.length > most ? undefined : keysFrom(rows)
}

/** What would stand against each row if it became a contact; in the order of the rows. `keys`: those of `everyKey`, where held. */
export function stopsOfCandidates(
  db: ReadableDb,
  journal: Pick<ErasureJournal, 'everyMarkOf'>,
  rows: readonly Candidate[],
  keys?: Keys,
): Stop[][] {
  if (!db.get('SELECT 1 FROM suppression_key LIMIT 1')) return rows.map(() => [])
  // A name with a postcode is listed in code only.
  const isMarked = hasMarks(db)
  const wanted = { households: isMarked, firms: isMarked || (keys?.anyFirm ?? true) }
  const clues = rows.flatMap((row, index) => cluesOf(row, index, wanted))
  const marked = isMarked ? byMark(db, journal, clues) : []
  const found = [...byValue(keys ?? keysOf(db, clues), clues), ...marked, ...byDomain(db, clues)]
  const entries = standingEntries(db, [...new Set(found.map(({ id }) => id))])
  const stops: Stop[][] = rows.map(() => [])
  const told = new Set<string>()
  for (const { id, clue } of found) {
    const entry = entries.get(id)
    if (!entry || clue.kind === 'contact' || clue.kind === 'same') continue
    const whole = clue.kind === 'name-and-postcode' || clue.kind === 'organisation' || isWhole(entry.about, clue)
    const key = `${clue.row} ${id} ${whole ? '' : clue.typed}`
    if (told.has(key)) continue
    told.add(key)
    stops[clue.row]?.push(stopOf(entry, clue.kind, whole ? null : clue.typed))
  }
  return stops
}

function isWhole(about: string, { kind, value }: Clue): boolean {
  return about === 'person' && (kind === 'email' || kind === 'phone') && isOnePersons(kind, value)
}

function cluesOf(
  { emails, phones, name, postcode, organisation }: Candidate,
  row: number,
  { households, firms }: Wanted,
): Clue[] {
  const addresses = [
    ...emails.map((typed) => ({ typed, emails: [typed], phones: [] })),
    ...phones.map((typed) => ({ typed, emails: [], phones: [typed] })),
  ]
  const clues = addresses.flatMap(({ typed, ...lists }) => addressKeys(lists).map((key) => ({ row, ...key, typed })))
  const household = households ? nameAndPostcodeKey(name, postcode) : ''
  const firm = firms ? organisationKey(organisation) : ''
  return [
    ...clues,
    ...(household === '' ? [] : [{ row, kind: 'name-and-postcode', value: household, typed: '' } as const]),
    ...(firm === '' ? [] : [{ row, kind: 'organisation', value: firm, typed: '' } as const]),
  ]
}

type KeyRow = { readonly id: string; readonly kind: KeyKind; readonly value: string }

function keysOf(db: ReadableDb, clues: readonly Clue[]): Keys {
  const rows = db.all<KeyRow>(
    `SELECT k.suppression_id AS id, k.kind, k.value FROM json_each(@values) AS v
     CROSS JOIN suppression_key AS k ON k.value = v.value AND k.value <> '' AND k.kind IN ('email', 'phone', 'organisation')`,
    { values: JSON.stringify([...new Set(clues.map(({ value }) => value))]) },
  )
  return keysFrom(rows)
}

function keysFrom(rows: readonly KeyRow[]): Keys {
  const groups = groupBy(rows, keyOf)
  return {
    entries: new Map([...groups].map(([key, all]) => [key, all.map(({ id }) => id)])),
    anyFirm: rows.some(({ kind }) => kind === 'organisation'),
  }
}

function keyOf({ kind, value }: { readonly kind: KeyKind; readonly value: string }): string {
  return `${kind} ${value}`
}

function byValue(keys: Keys, clues: readonly Clue[]): Found[] {
  if (keys.entries.size === 0) return []
  return clues.flatMap((clue) => (keys.entries.get(keyOf(clue)) ?? []).map((id) => ({ id, clue })))
}

/** For a list with keyed hashes: made only where there are any to compare with. */
function byMark(db: ReadableDb, journal: Pick<ErasureJournal, 'everyMarkOf'>, clues: readonly Clue[]): Found[] {
  const marks = clues.map((clue) => journal.everyMarkOf(codedTexts(clue)).flat())
  const rows = db.all<{ id: string; mark: string }>(
    `SELECT k.suppression_id AS id, k.mark FROM json_each(@marks) AS v
     CROSS JOIN suppression_key AS k ON k.mark = v.value AND k.mark <> ''`,
    { marks: JSON.stringify([...new Set(marks.flat())]) },
  )
  const byEach = groupBy(
    clues.flatMap((clue, i) => (marks[i] ?? []).map((mark) => ({ mark, clue }))),
    ({ mark }) => mark,
  )
  return rows.flatMap(({ id, mark }) => (byEach.get(mark) ?? []).map(({ clue }) => ({ id, clue })))
}

function byDomain(db: ReadableDb, clues: readonly Clue[]): Found[] {
  const blocked = blockedDomains(db)
  if (blocked.size === 0) return []
  return clues
    .filter(({ kind }) => kind === 'email')
    .flatMap((clue) =>
      domainsOf(clue.value)
        .flatMap((domain) => blocked.get(domain) ?? [])
        .map((id) => ({ id, clue: { ...clue, kind: 'domain' as const } })),
    )
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}
