import type { ReadableDb } from '../file/db'

/** Who has an address: also those in the trash, whose refusals stand. */
export type HolderFound = { readonly normal: string; readonly contactId: string; readonly kept: number }

/** Everybody who has one of these addresses, in the form of comparison. */
export function findHolders(db: ReadableDb, kinds: readonly string[], normals: readonly string[]): HolderFound[] {
  return db.all<HolderFound>(
    `SELECT DISTINCT p.normal, p.contact_id AS contactId, c.stage = 'kept' AS kept FROM json_each(@normals) AS n
     CROSS JOIN contact_point AS p ON p.normal = n.value AND p.normal <> '' AND p.kind IN (SELECT value FROM json_each(@kinds))
     JOIN contact AS c ON c.id = p.contact_id AND c.stage <> 'arriving'`,
    { normals: JSON.stringify(normals), kinds: JSON.stringify(kinds) },
  )
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

/** Moves with every commit of another connection: what was worked out before may be old. */
export function dataVersion(db: ReadableDb): number {
  return db.get<{ data_version: number }>('PRAGMA data_version')?.data_version ?? 0
}

/** The number of a contact and since when it is here. */
export function numberOf(db: ReadableDb, id: string): { number: number; created_at: string } | undefined {
  return db.get('SELECT number, created_at FROM contact WHERE id = @id', { id })
}

/** How many erasures there have been: what was worked out before one may still hold its person. */
export function erasureCount(db: ReadableDb): number {
  return db.get<{ n: number }>('SELECT count(*) AS n FROM erasure')?.n ?? 0
}
