import { contactSummary, type ContactSummary } from '@core/contacts/contact'
import { contactCategories } from '@core/contacts/contact-category'

const firstOf = (kinds: string) =>
  `coalesce((SELECT value FROM contact_point p WHERE p.contact_id = c.id AND p.kind IN (${kinds}) AND p.valid = 1
    ORDER BY p.position LIMIT 1), '')`

/** What a row of a list needs, from `contact c`: the roles in one text, the first address and number that work. */
export const summaryColumns = `c.id, c.kind, c.display_name, c.organisation_name, c.job_title, c.subscriber_type,
  c.source, c.status,
  (SELECT group_concat(role) FROM contact_role r WHERE r.contact_id = c.id) AS roles,
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
  status: string
  roles: string | null
  email: string
  phone: string
}

/** The model of a row. */
export function toSummary(row: SummaryRow): ContactSummary {
  const roles = row.roles?.split(',') ?? []
  return contactSummary.parse({
    id: row.id,
    kind: row.kind,
    displayName: row.display_name,
    organisationName: row.organisation_name,
    jobTitle: row.job_title,
    subscriberType: row.subscriber_type,
    source: row.source,
    status: row.status,
    roles: contactCategories.filter((category) => roles.includes(category)),
    email: row.email,
    phone: row.phone,
  })
}
