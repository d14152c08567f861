import type { ConsentPoint } from '@core/consents/consent-state'
import { contactPointKinds } from '@core/contacts/contact-point'
import { normalPoint } from '@core/contacts/normal-point'
import { z } from 'zod'
import type { ReadableDb } from '../file/db'

const pointRow = z.object({ id: z.string(), kind: z.enum(contactPointKinds), value: z.string() })

/** Every address and number of some contacts, those out of use among them: a refusal holds for them too. */
export function findAllPoints(db: ReadableDb, contactIds: readonly string[]): (ConsentPoint & { value: string })[] {
  const sql = `SELECT id, kind, value FROM contact_point WHERE contact_id IN (SELECT value FROM json_each(@ids))`
  return db.all<unknown>(sql, { ids: JSON.stringify(contactIds) }).map((row) => {
    const { id, kind, value } = pointRow.parse(row)
    return { id, kind, value, normal: normalPoint(kind, value) }
  })
}
