import { normalPoint } from '@core/contacts/normal-point'
import { fold } from '@core/contacts/search-text'
import type { AskedAbout } from '@core/suppression/proof'
import type { ReadableDb } from '../file/db'

/** More have to be told apart by another word. */
const most = 20

type Found = { readonly id: string; readonly pointId: string | null }

/** Whoever has exactly this address, number or name, archived ones too; nobody for a domain. */
export function findPeopleWith(db: ReadableDb, about: AskedAbout, text: string): readonly Found[] {
  if (about === 'domain') return []
  if (about === 'name') {
    const sql = `SELECT id, NULL AS pointId FROM contact WHERE sort_name = @name AND stage = 'kept'
      ORDER BY status, sort_name LIMIT ${most}`
    return db.all(sql, { name: fold(text) })
  }
  const kinds = about === 'email' ? `'email'` : `'phone', 'mobile'`
  const value = normalPoint(about, text)
  if (value === '') return []
  return db.all(
    `SELECT c.id, min(p.id) AS pointId FROM contact_point AS p JOIN contact AS c ON c.id = p.contact_id
     WHERE p.normal = @value AND p.kind IN (${kinds}) AND c.stage = 'kept'
     GROUP BY c.id ORDER BY c.status, c.sort_name LIMIT ${most}`,
    { value },
  )
}
