import { kindsThatHold } from '@core/requests/kinds-that-hold'
import type { ReadableDb } from '../file/db'

/** Somebody of whom nothing may be destroyed now, and the number of the case or claim that says so. */
export type HeldContact = { readonly contactId: string; readonly reference: string }

/** Everybody whom an open case or claim holds, for acts on many at once (`rights.offence`, row E5). */
export function findHeldContacts(db: ReadableDb): HeldContact[] {
  return db.all<HeldContact>(
    `SELECT contact_id AS contactId, reference FROM request
     WHERE status = 'open' AND contact_id IS NOT NULL AND kind IN (SELECT value FROM json_each(@holding))
     UNION ALL SELECT contact_id, reference FROM legal_claim WHERE closed_on = ''`,
    { holding: JSON.stringify(kindsThatHold) },
  )
}
