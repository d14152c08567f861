import { domainsOf } from '@core/suppression/recognise'
import type { ReadableDb } from '../file/db'

/** How many contacts have an address at a domain or below it. `domain` in its one form. */
export function countAtDomain(db: ReadableDb, domain: string): number {
  if (domain === '') return 0
  const at = `substr(p.normal, instr(p.normal, '@') + 1)`
  const names = db
    .all<{ name: string }>(`SELECT DISTINCT ${at} AS name FROM contact_point AS p WHERE p.kind = 'email'`)
    .map(({ name }) => name)
    .filter((name) => domainsOf(`@${name}`).includes(domain))
  const sql = `SELECT count(DISTINCT p.contact_id) AS n FROM json_each(@names) AS d
    CROSS JOIN contact_point AS p ON p.kind = 'email' AND ${at} = d.value JOIN contact AS c ON c.id = p.contact_id AND c.stage = 'kept'`
  return db.get<{ n: number }>(sql, { names: JSON.stringify(names) })?.n ?? 0
}
