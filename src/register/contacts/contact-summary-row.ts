import { contactSummary, type ContactSummary } from '@core/contacts/contact'
import { rolesIn } from '@core/contacts/contact-category'

const firstOf = (kinds: string) =>
  `coalesce((SELECT value FROM contact_point p WHERE p.contact_id = c.id AND p.kind IN (${kinds}) AND p.valid = 1
    ORDER BY p.position LIMIT 1), '')`

/** What a row of a list needs, from `contact c`: the roles as bits, the first address and number that work. */
export const summaryColumns = `c.id, c.kind, c.display_name, c.organisation_name, c.job_title, c.subscriber_type,
  c.source, c.obtained_on, c.under_18, c.status, c.updated_at, c.role_bits,
  ${firstOf(`'email'`)} AS email, ${firstOf(`'phone', 'mobile'`)} AS phone`

/** A row of `summaryColumns` as SQLite returns it. */
export type SummaryRow = {
  id: string
  kind: string
  display_name: string
  organisation_name: string
  job_title: string
  subscriber_type: string
  source: string
  obtained_on: string
  under_18: number
  status: string
  updated_at: string
  role_bits: number
  email: string
  phone: string
}

/** The model of a row. */
export function toSummary(row: SummaryRow): ContactSummary {
  return contactSummary.parse({
    id: row.id,
    kind: row.kind,
    displayName: row.display_name,
    organisationName: row.organisation_name,
    jobTitle: row.job_title,
    subscriberType: row.subscriber_type,
    source: row.source,
    obtainedOn: row.obtained_on,
    under18: row.under_18 === 1,
    status: row.status,
    updatedAt: row.updated_at,
    roles: rolesIn(row.role_bits),
    email: row.email,
    phone: row.phone,
  })
}
