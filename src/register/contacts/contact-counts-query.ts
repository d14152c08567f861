import { contactCategories, type ContactCategory } from '@core/contacts/contact-category'
import type { ContactCounts } from '@core/contacts/contract'
import type { ReadableDb } from '../file/db'

/**
 * How many contacts each view holds. Roles are counted over everybody from the index alone, and the few archived
 * ones are taken away: joining every role with its contact takes ten times as long.
 */
export function countContacts(db: ReadableDb): ContactCounts {
  const one = (sql: string) => db.get<{ n: number }>(sql)?.n ?? 0
  return {
    everyone: one(`SELECT count(*) AS n FROM contact WHERE status = 'active'`),
    archived: one(`SELECT count(*) AS n FROM contact WHERE status = 'archived'`),
    noSource: one(`SELECT count(*) AS n FROM contact WHERE status = 'active' AND source = ''`),
    byRole: rolesOf(db),
  }
}

function rolesOf(db: ReadableDb): Record<ContactCategory, number> {
  const all = byRole(db, 'SELECT role, count(*) AS n FROM contact_role GROUP BY role')
  const archived = byRole(
    db,
    `SELECT r.role, count(*) AS n FROM contact c JOIN contact_role r ON r.contact_id = c.id
     WHERE c.status = 'archived' GROUP BY r.role`,
  )
  return Object.fromEntries(
    contactCategories.map((role) => [role, (all.get(role) ?? 0) - (archived.get(role) ?? 0)]),
  ) as Record<ContactCategory, number>
}

function byRole(db: ReadableDb, sql: string): Map<string, number> {
  return new Map(db.all<{ role: string; n: number }>(sql).map(({ role, n }) => [role, n]))
}
