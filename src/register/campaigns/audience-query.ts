import type { ReadableDb } from '../file/db'

/** Who has an address, good or not: also those in the trash, whose refusals stand. */
type HolderFound = { readonly normal: string; readonly contactId: string; readonly number: number }

/**
 * Everybody who has one of these addresses, in the form of comparison. Nothing is read of a contact but its number, which
 * stands beside its id: its row would be another page for each.
 */
export function findHolders(db: ReadableDb, kinds: readonly string[], normals: readonly string[]): HolderFound[] {
  return db.all<HolderFound>(
    `SELECT p.normal, p.contact_id AS contactId, c.number FROM json_each(@normals) AS n
     CROSS JOIN contact_point AS p ON p.normal = n.value AND p.normal <> '' AND p.kind IN (SELECT value FROM json_each(@kinds))
     CROSS JOIN contact AS c ON c.id = p.contact_id`,
    { normals: JSON.stringify(normals), kinds: JSON.stringify(kinds) },
  )
}

/** Every address of these contacts, good or not. */
export function findHoldersAmong(
  db: ReadableDb,
  kinds: readonly string[],
  ids: readonly string[],
): Omit<HolderFound, 'number'>[] {
  return db.all(
    `SELECT p.normal, p.contact_id AS contactId FROM json_each(@ids) AS i
     CROSS JOIN contact_point AS p ON p.contact_id = i.value AND p.normal <> '' AND p.kind IN (SELECT value FROM json_each(@kinds))`,
    { ids: JSON.stringify(ids), kinds: JSON.stringify(kinds) },
  )
}

/** The next contacts in the order of their ids, which with their numbers lie close together. */
export function findNumbersAfter(
  db: ReadableDb,
  after: string,
  limit: number,
): { readonly id: string; readonly number: number }[] {
  return db.all('SELECT id, number FROM contact WHERE id > @after ORDER BY id LIMIT @limit', { after, limit })
}

/** How many contacts there are, those in the trash too. */
export function countContacts(db: ReadableDb): number {
  return db.get<{ n: number }>('SELECT count(*) AS n FROM contact')?.n ?? 0
}

/** When somebody was first written to, and what they must still be told. */
export type FirstFacts = {
  readonly id: string
  readonly number: number
  readonly isFirst: number
  readonly noticeOpen: number
  readonly source: string
}

/** What a first message must say to each of these contacts. */
export function findFirstFacts(db: ReadableDb, ids: readonly string[]): Map<string, FirstFacts> {
  const rows = db.all<FirstFacts>(
    `SELECT c.id, c.number, c.first_message_on = '' AS isFirst, c.source,
       c.kind = 'person' AND c.obtained_from = 'elsewhere' AND c.notice_given_on = '' AND c.notice_not_needed = '' AS noticeOpen
     FROM json_each(@ids) AS i CROSS JOIN contact AS c ON c.id = i.value`,
    { ids: JSON.stringify(ids) },
  )
  return new Map(rows.map((row) => [row.id, row]))
}

/** The postcodes of postal addresses that have one apart, by contact and address. */
export function findPostcodes(db: ReadableDb, ids: readonly string[]): Map<string, string> {
  const rows = db.all<{ key: string; postcode: string }>(
    `SELECT p.contact_id || ' ' || p.value AS key, p.postcode FROM json_each(@ids) AS i
     CROSS JOIN contact_point AS p ON p.contact_id = i.value AND p.kind = 'post' AND p.postcode <> ''`,
    { ids: JSON.stringify(ids) },
  )
  return new Map(rows.map(({ key, postcode }) => [key, postcode]))
}

/** The number of a contact and since when it is here. */
export function numberOf(db: ReadableDb, id: string): { number: number; created_at: string } | undefined {
  return db.get('SELECT number, created_at FROM contact WHERE id = @id', { id })
}

/** How many erasures there have been: what was worked out before one may still hold its person. */
export function erasureCount(db: ReadableDb): number {
  return db.get<{ n: number }>('SELECT count(*) AS n FROM erasure')?.n ?? 0
}
