import type { ReadableDb } from '../file/db'
import {
  type Addressee,
  contactColumns,
  contactFrom,
  type ContactRow,
  goodToday,
  ofKinds,
  pointsFrom,
} from './marketing-contact-query'

/** What a list shows of a contact besides, read with the rest of its row. */
export type NamedAddressee = Addressee & {
  readonly id: string
  readonly number: number
  /** Not in the trash. */
  readonly isKept: boolean
  readonly displayName: string
  readonly givenName: string
  readonly familyName: string
  readonly organisationName: string
}

/** A contact with one of its addresses; `point_id` is null where it has none that is good. */
type Row = ContactRow & {
  readonly number: number
  readonly kept: number
  readonly display_name: string
  readonly given_name: string
  readonly family_name: string
  readonly organisation: string
  readonly point_id: string | null
  readonly point_kind: string
  readonly value: string
  readonly label: string
  readonly normal: string
  readonly point_type: string
  readonly position: number
}

/**
 * Contacts by their numbers, in whose order they lie in the file, with their names: for long audiences. One statement reads a
 * contact and its addresses of these kinds, so that nothing is looked up twice. Whoever is in the trash is there too.
 */
export function findNamedAddressees(
  db: ReadableDb,
  numbers: readonly number[],
  today: string,
  kinds: readonly string[],
): NamedAddressee[] {
  const rows = db.all<Row>(
    `SELECT ${contactColumns}, contact.number, stage = 'kept' AS kept, display_name, given_name, family_name,
       CASE contact.kind WHEN 'organisation' THEN display_name ELSE organisation_name END AS organisation,
       p.id AS point_id, p.kind AS point_kind, p.value, p.label, p.normal, p.subscriber_type AS point_type, p.position
     FROM json_each(@numbers) AS n CROSS JOIN contact ON contact.number = n.value
     LEFT JOIN contact_point AS p ON p.contact_id = contact.id AND ${ofKinds} AND ${goodToday}`,
    { numbers: JSON.stringify(numbers), today, kinds: JSON.stringify(kinds) },
  )
  const found: NamedAddressee[] = []
  for (let at = 0; at < rows.length;) {
    const row = rows[at]
    if (!row) break
    let end = at + 1
    while (rows[end]?.number === row.number) end += 1
    found.push(named(row, rows.slice(at, end)))
    at = end
  }
  return found
}

function named(row: Row, rows: readonly Row[]): NamedAddressee {
  const points = rows.flatMap(({ point_id: id, point_kind: kind, value, label, normal, point_type, position }) =>
    id === null ? [] : [{ id, kind, value, label, normal, subscriber_type: point_type, position }],
  )
  return {
    id: row.id,
    number: row.number,
    isKept: row.kept === 1,
    displayName: row.display_name,
    givenName: row.given_name,
    familyName: row.family_name,
    organisationName: row.organisation,
    contact: contactFrom(row),
    points: pointsFrom(points),
  }
}
