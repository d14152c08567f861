import { pointKindsOf } from '@core/marketing/channel'
import type { ReadableDb } from '../file/db'
import { goodToday, ofKinds } from './marketing-contact-query'

/** Who is kept, has one of these numbers as a good one today, and ever refused calls: those whose answers bear on the line. */
export function findRefusersAt(db: ReadableDb, normals: readonly string[], today: string): string[] {
  if (normals.length === 0) return []
  const found = db.all<{ id: string }>(
    `SELECT DISTINCT p.contact_id AS id FROM json_each(@normals) AS n
     CROSS JOIN contact_point AS p ON p.normal = n.value AND p.normal <> '' AND ${ofKinds} AND ${goodToday}
     WHERE EXISTS (SELECT 1 FROM consent_event AS e WHERE e.contact_id = p.contact_id
         AND e.kind IN ('declined', 'withdrawn') AND e.channel IN ('', 'live-call'))
       AND EXISTS (SELECT 1 FROM contact WHERE contact.id = p.contact_id AND stage = 'kept')`,
    { normals: JSON.stringify(normals), kinds: JSON.stringify(pointKindsOf['live-call']), today },
  )
  return found.map(({ id }) => id)
}
