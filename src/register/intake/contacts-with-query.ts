import { normalPoint } from '@core/contacts/normal-point'
import type { KnownContact } from '@core/intake/suggestion'
import type { ReadableDb } from '../file/db'

/** The contacts that have an address or number, however it was typed; at most five. One that stopped working still tells who it was. */
export function findContactsWith(db: ReadableDb, kind: 'email' | 'phone', value: string): KnownContact[] {
  const normal = normalPoint(kind, value)
  if (normal === '') return []
  const kinds = kind === 'email' ? `'email'` : `'phone', 'mobile'`
  const sql = `SELECT DISTINCT c.id, c.display_name AS name, c.organisation_name AS organisation
    FROM contact_point p JOIN contact c ON c.id = p.contact_id
    WHERE p.normal = @normal AND p.normal <> '' AND p.kind IN (${kinds}) AND c.stage = 'kept' ORDER BY c.display_name LIMIT 5`
  return db
    .all<{ id: string; name: string; organisation: string }>(sql, { normal })
    .map((row) => ({ ...row, by: value }))
}
