import { contactPointKinds } from '@core/contacts/contact-point'
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

const contactRow = z.object({
  id: z.string(),
  kind: z.enum(['person', 'organisation']),
  subscriber_type: z.enum(subscriberTypes),
  legal_form: z.union([z.enum(legalForms), z.literal('')]),
  legal_number: z.string(),
  under_18: z.int(),
  no_contact_at_all: z.int(),
  no_contact: z.string().nullable(),
  source: z.string(),
})

const pointRow = z.object({
  id: z.string(),
  contact_id: z.string(),
  kind: z.enum(contactPointKinds),
  value: z.string(),
  label: z.string(),
  normal: z.string(),
  subscriber_type: z.union([z.enum(subscriberTypes), z.literal('')]),
})

/** Set-based, so that a page of a list asks once. Whoever is in the trash is there too: they have rights. */
export function findAddressees(db: ReadableDb, ids: readonly string[], today: string): Map<string, Addressee> {
  const chosen = JSON.stringify(ids)
  const contacts = db.all<unknown>(
    `SELECT id, kind, subscriber_type, legal_form, legal_number, under_18, no_contact_at_all, source,
       CASE no_contact_at_all WHEN 1 THEN (
         SELECT json_object('on', happened_on, 'askedBy', asked_by, 'reason', reason) FROM no_contact_event
         WHERE contact_id = contact.id AND marked = 1 ORDER BY happened_on DESC, number DESC LIMIT 1) END AS no_contact
     FROM contact WHERE id IN (SELECT value FROM json_each(@chosen))`,
    { chosen },
  )
  const points = db.all<unknown>(
    `SELECT id, contact_id, kind, value, label, normal, subscriber_type FROM contact_point
     WHERE contact_id IN (SELECT value FROM json_each(@chosen)) AND valid = 1
       AND (valid_from = '' OR valid_from <= @today) AND (valid_until = '' OR valid_until >= @today)
     ORDER BY contact_id, position`,
    { chosen, today },
  )
  const found = new Map<string, { contact: MarketingContact; points: AddressedPoint[] }>()
  for (const row of contacts) {
    const contact = contactFrom(contactRow.parse(row))
    found.set(contact.id, { contact, points: [] })
  }
  for (const row of points) {
    const parsed = pointRow.parse(row)
    found.get(parsed.contact_id)?.points.push(pointFrom(parsed))
  }
  return found
}

function contactFrom(row: z.output<typeof contactRow>): MarketingContact {
  return {
    id: row.id,
    kind: row.kind,
    subscriberType: row.subscriber_type,
    legalForm: row.legal_form,
    legalNumber: row.legal_number,
    under18: row.under_18 === 1,
    noContactAtAll: row.no_contact_at_all === 1,
    ...(row.no_contact !== null && { noContact: JSON.parse(row.no_contact) as NoContactMark }),
    source: row.source,
  }
}

function pointFrom({ id, kind, value, label, normal, subscriber_type }: z.output<typeof pointRow>): AddressedPoint {
  return { id, kind, value, label, normal: normal || normalPoint(kind, value), subscriberType: subscriber_type }
}
