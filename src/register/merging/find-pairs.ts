import { fold } from '@core/contacts/search-text'
import { compareGroup, createPairs, groupsOf, type Known, type Pair } from '@core/merging/pairs'
import type { ReadableDb } from '../file/db'

/** Contacts read or groups compared before other calls are answered. */
const slice = 2000

/** A number or address that more people share is a switchboard or a mailbox of all. */
const mostSharing = 4

const kept = (contact: string) => `${contact}.stage = 'kept' AND ${contact}.status = 'active'`

/** Every pair that may be one person. Stops between slices, so that nothing else waits for it. */
export async function findPairs(db: ReadableDb, pause: () => Promise<void>): Promise<Pair[]> {
  const pairs = createPairs()
  for (const { kind, ids } of sharedPoints(db)) {
    const sharing = JSON.parse(ids) as string[]
    sharing.forEach((one, at) => {
      for (const other of sharing.slice(at + 1)) pairs.add(one, other, kind === 'email' ? 'email' : 'phone')
    })
  }
  await pause()
  const postcodes = postcodesOf(db)
  const everybody: Known[] = []
  for (let after = 0; ;) {
    const rows = readSlice(db, after)
    for (const row of rows) everybody.push(toKnown(row, postcodes))
    after = rows.at(-1)?.number ?? 0
    if (rows.length < slice) break
    await pause()
  }
  let compared = 0
  for (const [key, group] of groupsOf(everybody)) {
    compareGroup(key, group, pairs)
    compared += group.length * group.length
    if (compared > slice * 5) {
      compared = 0
      await pause()
    }
  }
  const apart = new Set(
    db.all<{ pair: string }>(`SELECT one_id || ' ' || other_id AS pair FROM contact_pair`).map(({ pair }) => pair),
  )
  return pairs.all().filter(({ one, other }) => !apart.has(`${one} ${other}`))
}

function sharedPoints(db: ReadableDb): { kind: string; ids: string }[] {
  return db.all(
    `SELECT CASE p.kind WHEN 'mobile' THEN 'phone' ELSE p.kind END AS kind, json_group_array(DISTINCT p.contact_id) AS ids
     FROM contact_point p CROSS JOIN contact c ON c.id = p.contact_id
     WHERE p.normal IN (SELECT normal FROM contact_point WHERE normal <> '' GROUP BY normal HAVING count(*) BETWEEN 2 AND 20)
       AND p.normal <> '' AND p.kind IN ('email', 'phone', 'mobile') AND ${kept('c')}
     GROUP BY p.normal HAVING count(DISTINCT p.contact_id) BETWEEN 2 AND ${mostSharing}`,
  )
}

type Row = { number: number; id: string; kind: string; sort_name: string; organisation_name: string }

/** By number and not by an index: whoever is next in the file is next here. */
function readSlice(db: ReadableDb, after: number): Row[] {
  return db.all<Row>(
    `SELECT c.number, c.id, c.kind, c.sort_name, c.organisation_name FROM contact c NOT INDEXED
     WHERE c.number > @after AND ${kept('c')} ORDER BY c.number LIMIT ${slice}`,
    { after },
  )
}

/** The postcodes of everybody who has one, without spaces. */
function postcodesOf(db: ReadableDb): Map<string, string[]> {
  const codes = new Map<string, string[]>()
  const rows = db.all<{ id: string; postcode: string }>(
    `SELECT contact_id AS id, postcode FROM contact_point WHERE postcode <> ''`,
  )
  for (const { id, postcode } of rows)
    codes.set(id, [...(codes.get(id) ?? []), postcode.replaceAll(/\s/g, '').toUpperCase()])
  return codes
}

function toKnown({ id, kind, sort_name, organisation_name }: Row, postcodes: ReadonlyMap<string, string[]>): Known {
  return { id, kind, name: sort_name, organisation: fold(organisation_name), postcodes: postcodes.get(id) ?? [] }
}
