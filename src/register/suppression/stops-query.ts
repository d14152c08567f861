import { domainsOf, type KeyKind } from '@core/suppression/recognise'
import type { Bind, ReadableDb } from '../file/db'

/** That an entry stands against a contact, and what led to it. `pointId` is null where the whole contact is meant. */
export type Hit = {
  readonly id: string
  readonly contactId: string
  readonly via: KeyKind | 'organisation-link'
  readonly pointId: string | null
  /** The domain or the id of the organisation behind it; empty otherwise. */
  readonly by: string
}

const standing = `JOIN suppression AS s ON s.id = k.suppression_id AND s.lifted_at = ''`
const sameKind = `(p.kind = k.kind OR (k.kind = 'phone' AND p.kind = 'mobile'))`
const pick = (contact: string, via: string, point: string, by: string) =>
  `SELECT k.suppression_id AS id, ${contact} AS contactId, ${via} AS via, ${point} AS pointId, ${by} AS "by"`

/** Few contacts are looked up one by one. */
const forSome = `WITH wanted (contact) AS MATERIALIZED (SELECT value FROM json_each(@ids))
  ${pick('k.value', 'k.kind', 'NULL', "''")} FROM wanted AS w
    CROSS JOIN suppression_key AS k ON k.kind IN ('contact', 'same') AND k.value = w.contact ${standing}
  UNION ALL ${pick('p.contact_id', 'k.kind', 'p.id', "''")} FROM wanted AS w
    CROSS JOIN contact_point AS p ON p.contact_id = w.contact
    CROSS JOIN suppression_key AS k ON k.value = p.normal AND k.value <> '' AND ${sameKind} ${standing}
  UNION ALL ${pick('m.contact_id', 'k.kind', 'm.point_id', "''")} FROM wanted AS w
    CROSS JOIN suppression_match AS m ON m.contact_id = w.contact JOIN suppression_key AS k ON k.number = m.key_number ${standing}
  UNION ALL ${pick('c.id', "'organisation-link'", 'NULL', 'k.value')} FROM wanted AS w
    CROSS JOIN contact AS c ON c.id = w.contact
    CROSS JOIN suppression_key AS k ON k.kind = 'contact' AND k.value = c.organisation_id ${standing}
  UNION ALL ${pick('r.contact_id', "'organisation-link'", 'NULL', 'k.value')} FROM wanted AS w
    CROSS JOIN contact_relation AS r ON r.contact_id = w.contact AND (r.left_on = '' OR r.left_on >= @today)
    CROSS JOIN suppression_key AS k ON k.kind = 'contact' AND k.value = r.organisation_id ${standing}`

/** For many, the list leads: it is always the shorter one. */
const forAll = `
  ${pick('k.value', 'k.kind', 'NULL', "''")} FROM suppression_key AS k ${standing} WHERE k.kind IN ('contact', 'same')
  UNION ALL ${pick('p.contact_id', 'k.kind', 'p.id', "''")} FROM suppression_key AS k
    CROSS JOIN contact_point AS p ON p.normal = k.value AND p.normal <> '' AND ${sameKind} ${standing}
    WHERE k.kind IN ('email', 'phone') AND k.value <> ''
  UNION ALL ${pick('m.contact_id', 'k.kind', 'm.point_id', "''")} FROM suppression_match AS m
    JOIN suppression_key AS k ON k.number = m.key_number ${standing}
  UNION ALL ${pick('c.id', "'organisation-link'", 'NULL', 'k.value')} FROM suppression_key AS k
    CROSS JOIN contact AS c ON c.organisation_id = k.value ${standing} WHERE k.kind = 'contact'
  UNION ALL ${pick('r.contact_id', "'organisation-link'", 'NULL', 'k.value')} FROM suppression_key AS k
    CROSS JOIN contact_relation AS r ON r.organisation_id = k.value AND (r.left_on = '' OR r.left_on >= @today) ${standing}
    WHERE k.kind = 'contact'`

const domain = `substr(p.normal, instr(p.normal, '@') + 1)`

/** Everything that stands against these contacts; against any contact when none are named. Lifted entries are not among it. */
export function findHits(db: ReadableDb, today: string, ids?: readonly string[]): Hit[] {
  const bind: Bind = ids ? { ids: JSON.stringify(ids), today } : { today }
  return [...db.all<Hit>(ids ? forSome : forAll, bind), ...findDomainHits(db, ids)]
}

/** Every blocked domain, with the entries that block it. */
export function blockedDomains(db: ReadableDb): Map<string, string[]> {
  const rows = db.all<{ id: string; value: string }>(
    `SELECT k.suppression_id AS id, k.value FROM suppression_key AS k ${standing} WHERE k.kind = 'domain'`,
  )
  const found = new Map<string, string[]>()
  for (const { id, value } of rows) found.set(value, [...(found.get(value) ?? []), id])
  return found
}

/** A blocked domain blocks those below it as well, which SQL alone cannot look up: so the domains themselves are compared here. */
function findDomainHits(db: ReadableDb, ids?: readonly string[]): Hit[] {
  const blocked = blockedDomains(db)
  if (blocked.size === 0) return []
  const there = ids
    ? `SELECT DISTINCT ${domain} AS name FROM json_each(@ids) AS w CROSS JOIN contact_point AS p
       ON p.contact_id = w.value AND p.kind = 'email'`
    : `SELECT DISTINCT ${domain} AS name FROM contact_point AS p WHERE p.kind = 'email'`
  const bind: Bind = ids ? { ids: JSON.stringify(ids) } : {}
  const pairs = db.all<{ name: string }>(there, bind).flatMap(({ name }) =>
    domainsOf(`@${name}`)
      .filter((one) => blocked.has(one))
      .map((by) => ({ name, by })),
  )
  if (pairs.length === 0) return []
  const only = ids ? 'AND p.contact_id IN (SELECT value FROM json_each(@ids))' : ''
  return db
    .all<{ contactId: string; pointId: string; by: string }>(
      `SELECT p.contact_id AS contactId, p.id AS pointId, d.value ->> 'by' AS "by" FROM json_each(@pairs) AS d
       CROSS JOIN contact_point AS p ON p.kind = 'email' AND ${domain} = d.value ->> 'name' ${only}`,
      { ...bind, pairs: JSON.stringify(pairs) },
    )
    .flatMap((row) => (blocked.get(row.by) ?? []).map((id) => ({ ...row, id, via: 'domain' as const })))
}

/** Keys of the list looked up in one go, and addresses held against blocked domains. */
const KEYS = 500
const POINTS = 4000

const inRange = 'k.number > @from AND k.number <= @to'

/** As `forAll`, for a part of the list. */
const forKeys = `
  ${pick('k.value', 'k.kind', 'NULL', "''")} FROM suppression_key AS k ${standing}
    WHERE ${inRange} AND k.kind IN ('contact', 'same')
  UNION ALL ${pick('p.contact_id', 'k.kind', 'p.id', "''")} FROM suppression_key AS k
    CROSS JOIN contact_point AS p ON p.normal = k.value AND p.normal <> '' AND ${sameKind} ${standing}
    WHERE ${inRange} AND k.kind IN ('email', 'phone') AND k.value <> ''
  UNION ALL ${pick('m.contact_id', 'k.kind', 'm.point_id', "''")} FROM suppression_key AS k
    CROSS JOIN suppression_match AS m ON m.key_number = k.number ${standing} WHERE ${inRange}
  UNION ALL ${pick('c.id', "'organisation-link'", 'NULL', 'k.value')} FROM suppression_key AS k
    CROSS JOIN contact AS c ON c.organisation_id = k.value ${standing} WHERE ${inRange} AND k.kind = 'contact'
  UNION ALL ${pick('r.contact_id', "'organisation-link'", 'NULL', 'k.value')} FROM suppression_key AS k
    CROSS JOIN contact_relation AS r ON r.organisation_id = k.value AND (r.left_on = '' OR r.left_on >= @today) ${standing}
    WHERE ${inRange} AND k.kind = 'contact'`

/** How many keys the list has had: about how long it takes to go through it. */
export function lastKey(db: ReadableDb): number {
  return db.get<{ n: number | null }>('SELECT max(number) AS n FROM suppression_key')?.n ?? 0
}

/** Everything that stands against any contact, part by part, so that whoever reads can pause. No part is longer than one more than `most`. */
export function* hitsInParts(db: ReadableDb, today: string, most: number): Generator<Hit[]> {
  const last = lastKey(db)
  for (let from = 0; from < last; from += KEYS)
    yield db.all<Hit>(`${forKeys} LIMIT @limit`, { from, to: from + KEYS, today, limit: most + 1 })
  const blocked = blockedDomains(db)
  if (blocked.size === 0) return
  const end = db.get<{ n: number | null }>('SELECT max(rowid) AS n FROM contact_point')?.n ?? 0
  for (let from = 0; from < end; from += POINTS) {
    const points = db.all<{ contactId: string; pointId: string; normal: string }>(
      `SELECT contact_id AS contactId, id AS pointId, normal FROM contact_point
       WHERE rowid > @from AND rowid <= @to AND kind = 'email'`,
      { from, to: from + POINTS },
    )
    const met: Hit[] = []
    for (const { contactId, pointId, normal } of points)
      for (const by of domainsOf(normal))
        for (const id of blocked.get(by) ?? []) {
          if (met.length > most) break
          met.push({ id, contactId, pointId, via: 'domain', by })
        }
    yield met
  }
}
