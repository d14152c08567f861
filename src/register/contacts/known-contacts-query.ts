import { contactCategories } from '@core/contacts/contact-category'
import { subscriberTypes } from '@core/contacts/subscriber-type'
import type { KnownContact } from '@core/flows/facts-for'
import { legalForms } from '@core/organisation/organisation'
import { z } from 'zod'
import type { ReadableDb } from '../file/db'

const row = z.object({
  id: z.string(),
  kind: z.enum(['person', 'organisation']),
  subscriber_type: z.enum(subscriberTypes),
  legal_form: z.union([z.enum(legalForms), z.literal('')]),
  legal_number: z.string(),
  under_18: z.int(),
  no_contact_at_all: z.int(),
  roles: z.string(),
})

/** What guided questions ask of contacts, for many at once; who is gone is left out. */
export function findKnownContacts(db: ReadableDb, ids: readonly string[]): Map<string, KnownContact> {
  const rows = db.all<unknown>(
    `SELECT id, kind, subscriber_type, legal_form, legal_number, under_18, no_contact_at_all,
       coalesce((SELECT group_concat(role, ' ') FROM contact_role WHERE contact_id = contact.id), '') AS roles
     FROM contact WHERE id IN (SELECT value FROM json_each(@ids))`,
    { ids: JSON.stringify(ids) },
  )
  return new Map(
    rows.map((one) => {
      const { id, roles, ...known } = row.parse(one)
      const held = new Set(roles.split(' '))
      return [
        id,
        {
          kind: known.kind,
          subscriberType: known.subscriber_type,
          legalForm: known.legal_form,
          legalNumber: known.legal_number,
          under18: known.under_18 === 1,
          noContactAtAll: known.no_contact_at_all === 1,
          roles: contactCategories.filter((role) => held.has(role)),
        },
      ]
    }),
  )
}
