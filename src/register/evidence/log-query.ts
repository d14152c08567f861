import type { Bind, ReadableDb } from '../file/db'

/** A line of the trail for a log that leaves. `who` is somebody who can open the register; empty where it is not known. */
export type LogLine = {
  readonly seq: number
  readonly at: string
  readonly action: string
  readonly subject: string
  /** What the record is called by; empty where it has no reference. */
  readonly reference: string
  readonly fields: string
  readonly who: string
}

type Which = { readonly subjects: readonly string[] } | { readonly from: string; readonly to: string }

/** Lines of the trail about these records, or between two instants, the oldest first. At most 50,000. */
export function findLog(db: ReadableDb, which: Which): LogLine[] {
  const where =
    'subjects' in which
      ? 'event.subject IN (SELECT value FROM json_each(@subjects))'
      : 'event.at >= @from AND event.at < @to'
  const bound: Bind =
    'subjects' in which ? { subjects: JSON.stringify(which.subjects) } : { from: which.from, to: which.to }
  return db.all<LogLine>(
    `SELECT event.seq, event.at, event.action, event.subject, event.detail AS fields, coalesce(person.name, '') AS who,
       coalesce(request.reference, breach.reference, engagement.reference, '') AS reference
     FROM audit_event AS event
     LEFT JOIN way_in ON way_in.slot_id = event.actor LEFT JOIN person ON person.id = way_in.person_id
     LEFT JOIN request ON request.id = event.subject LEFT JOIN breach ON breach.id = event.subject
     LEFT JOIN coaching_engagement AS engagement ON engagement.id = event.subject
     WHERE ${where} ORDER BY event.seq LIMIT 50000`,
    bound,
  )
}
