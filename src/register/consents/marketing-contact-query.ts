import { contactPointKinds } from '@core/contacts/contact-point'
import { roleBit } from '@core/contacts/contact-category'
import type { NoContactMark } from '@core/contacts/no-contact'
import { normalPoint } from '@core/contacts/normal-point'
import { subscriberTypes } from '@core/contacts/subscriber-type'
import type { AddressedPoint } from '@core/consents/open-events'
import type { MarketingContact } from '@core/marketing/marketing-contact'
import { legalForms } from '@core/organisation/organisation'
import { z } from 'zod'
import type { ReadableDb } from '../file/db'

/** A contact as the rules on marketing see it, with the addresses and numbers that are good today. */
export type Addressee = { readonly contact: MarketingContact; readonly points: readonly AddressedPoint[] }

/** As much of a contact’s row as the rules ask about. */
export type ContactRow = {
  readonly id: string
  readonly kind: string
  readonly subscriber_type: string
  readonly legal_form: string
  readonly legal_number: string
  readonly under_18: number
  readonly no_contact_at_all: number
  readonly no_contact: string | null
  readonly source: string
  readonly role_bits: number
}

/** As much of an address’s row as the rules ask about. */
export type PointRow = {
  readonly id: string
  readonly kind: string
  readonly value: string
  readonly label: string
  readonly normal: string
  readonly subscriber_type: string
  readonly position: number
}

const typeOrNone = z.union([z.enum(subscriberTypes), z.literal('')])

// What few different words there are is held against the model once, and not in every one of a hundred thousand rows.
const kindOf = once(z.enum(['person', 'organisation']))
const typeOf = once(z.enum(subscriberTypes))
const formOf = once(z.union([z.enum(legalForms), z.literal('')]))
const pointKindOf = once(z.enum(contactPointKinds))
const pointTypeOf = once(typeOrNone)

function once<T>(schema: z.ZodType<T>): (value: string) => T {
  const known = new Map<string, T>()
  return (value) => {
    const had = known.get(value)
    if (had !== undefined) return had
    const parsed = schema.parse(value)
    known.set(value, parsed)
    return parsed
  }
}

const formerClient = roleBit('former-coaching-client')

/** The columns of a `ContactRow`, from the table `contact`. */
export const contactColumns = `contact.id, contact.kind, contact.subscriber_type, legal_form, legal_number, under_18, no_contact_at_all,
  source, role_bits, CASE no_contact_at_all WHEN 1 THEN (
    SELECT json_object('on', happened_on, 'askedBy', asked_by, 'reason', reason) FROM no_contact_event
    WHERE contact_id = contact.id AND marked = 1 ORDER BY happened_on DESC, no_contact_event.number DESC LIMIT 1) END AS no_contact`

/**
 * Set-based, so that a page of a list asks once. Whoever is in the trash is there too: they have rights. `kinds`: only
 * addresses of these kinds; left out: all of them.
 */
export function findAddressees(
  db: ReadableDb,
  ids: readonly string[],
  today: string,
  kinds?: readonly string[],
): Map<string, Addressee> {
  const sql = `SELECT ${contactColumns} FROM contact WHERE id IN (SELECT value FROM json_each(@chosen))`
  return withPoints(db, db.all<ContactRow>(sql, { chosen: JSON.stringify(ids) }), today, kinds)
}

/** Of `contact_point AS p`: good on `@today`, and of one of `@kinds`. */
export const goodToday = `p.valid = 1 AND (p.valid_from = '' OR p.valid_from <= @today)
       AND (p.valid_until = '' OR p.valid_until >= @today)`
export const ofKinds = 'p.kind IN (SELECT value FROM json_each(@kinds))'

function withPoints(
  db: ReadableDb,
  contacts: readonly ContactRow[],
  today: string,
  kinds?: readonly string[],
): Map<string, Addressee> {
  const chosen = JSON.stringify(contacts.map(({ id }) => id))
  const points = db.all<PointRow & { readonly contact_id: string }>(
    `SELECT p.id, p.contact_id, p.kind, p.value, p.label, p.normal, p.subscriber_type, p.position
     FROM json_each(@chosen) AS i CROSS JOIN contact_point AS p ON p.contact_id = i.value
     WHERE ${goodToday} ${kinds ? `AND ${ofKinds}` : ''}`,
    { chosen, today, ...(kinds && { kinds: JSON.stringify(kinds) }) },
  )
  const found = new Map<string, { contact: MarketingContact; rows: PointRow[] }>()
  for (const row of contacts) found.set(row.id, { contact: contactFrom(row), rows: [] })
  for (const row of points) found.get(row.contact_id)?.rows.push(row)
  return new Map([...found].map(([id, { contact, rows }]) => [id, { contact, points: pointsFrom(rows) }]))
}

/** A row held against the model. */
export function contactFrom(row: ContactRow): MarketingContact {
  return {
    id: row.id,
    kind: kindOf(row.kind),
    subscriberType: typeOf(row.subscriber_type),
    legalForm: formOf(row.legal_form),
    legalNumber: row.legal_number,
    under18: row.under_18 === 1,
    formerClient: (row.role_bits & formerClient) !== 0,
    noContactAtAll: row.no_contact_at_all === 1,
    ...(row.no_contact !== null && { noContact: JSON.parse(row.no_contact) as NoContactMark }),
    source: row.source,
  }
}

/** The addresses of one contact, in the order in which they are shown. */
export function pointsFrom(rows: readonly PointRow[]): AddressedPoint[] {
  const inOrder = rows.length < 2 ? rows : rows.toSorted((one, other) => one.position - other.position)
  return inOrder.map(pointFrom)
}

function pointFrom({ id, kind: stored, value, label, normal, subscriber_type }: PointRow): AddressedPoint {
  const kind = pointKindOf(stored)
  return {
    id,
    kind,
    value,
    label,
    normal: normal || normalPoint(kind, value),
    subscriberType: pointTypeOf(subscriber_type),
  }
}
