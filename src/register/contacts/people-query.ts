import type { Colleague } from '@core/contacts/contract'
import type { ReadableDb } from '../file/db'

/** Everybody linked to an organisation, once: those who are there now first, by name. */
const linked = `
  SELECT c.id, c.display_name AS displayName, c.job_title AS jobTitle, '' AS role, c.job_started_on AS startedOn,
    c.job_left_on AS leftOn, c.sort_name
  FROM contact c WHERE c.organisation_id = @id AND c.stage = 'kept'
  UNION ALL
  SELECT c.id, c.display_name, r.job_title, r.role, r.started_on, r.left_on, c.sort_name
  FROM contact_relation r JOIN contact c ON c.id = r.contact_id
  WHERE r.organisation_id = @id AND c.stage = 'kept' AND c.organisation_id IS NOT @id`

/** Who works or worked for an organisation, at most 200 of them. */
export function findPeopleOf(db: ReadableDb, id: string): { rows: Colleague[]; total: number } {
  const rows = db.all<Colleague>(
    `SELECT id, displayName, jobTitle, role, startedOn, leftOn FROM (${linked})
     ORDER BY leftOn <> '', sort_name LIMIT 200`,
    { id },
  )
  const total = db.get<{ n: number }>(`SELECT count(*) AS n FROM (${linked})`, { id })?.n ?? 0
  return { rows, total }
}
