import type { DoneThing } from '@core/today/contract'
import { doneActions } from '@core/today/done-actions'
import type { ReadableDb } from '../file/db'

/** What was finished since an instant, the newest first, without what was taken back since. */
export function findDone(db: ReadableDb, since: string, limit: number): DoneThing[] {
  return db.all<DoneThing>(
    `SELECT done.seq, done.at, done.action, done.subject FROM audit_event AS done
     WHERE done.at >= @since AND done.action IN (SELECT value FROM json_each(@actions))
       AND NOT EXISTS (
         SELECT 1 FROM audit_event AS back
         WHERE back.seq > done.seq AND back.subject = done.subject AND back.action = done.action || '.undone'
       )
     ORDER BY done.seq DESC LIMIT @limit`,
    { since, actions: JSON.stringify(doneActions), limit },
  )
}
