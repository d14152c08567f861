import { erasurePlan, type ErasurePlan } from '@core/erasure/plan'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = {
  id: string
  request_id: string
  contact_id: string
  begun_at: string
  until_on: string
  seen_at: string
  keep_marks: number
  keep: string | null
}

/** Every plan that waits, the earliest day first. */
export function findAll(db: ReadableDb): ErasurePlan[] {
  return db.all<Row>('SELECT * FROM erasure_plan ORDER BY until_on, rowid').map(fromRow)
}

/** The plan of a case. */
export function findByRequest(db: ReadableDb, requestId: string): ErasurePlan | undefined {
  const row = db.get<Row>('SELECT * FROM erasure_plan WHERE request_id = @requestId', { requestId })
  return row && fromRow(row)
}

/** The plan that will erase this contact. */
export function findByContact(db: ReadableDb, contactId: string): ErasurePlan | undefined {
  const row = db.get<Row>('SELECT * FROM erasure_plan WHERE contact_id = @contactId', { contactId })
  return row && fromRow(row)
}

/** Adds a plan. */
export function insert(db: WritableDb, plan: ErasurePlan): void {
  db.run(
    `INSERT INTO erasure_plan (id, request_id, contact_id, begun_at, until_on, seen_at, keep_marks, keep)
     VALUES (@id, @requestId, @contactId, @begunAt, @untilOn, @seenAt, @keepMarks, @keep)`,
    { ...plan, keepMarks: plan.keepMarks ? 1 : 0, keep: plan.keep && JSON.stringify(plan.keep) },
  )
}

/** Takes a plan away. */
export function remove(db: WritableDb, id: string): void {
  db.run('DELETE FROM erasure_plan WHERE id = @id', { id })
}

/** Notes the latest instant the register has seen. */
export function see(db: WritableDb, id: string, seenAt: string): void {
  db.run('UPDATE erasure_plan SET seen_at = @seenAt WHERE id = @id', { id, seenAt })
}

/** Counts the days anew, after a clock was set back. */
export function countAgain(
  db: WritableDb,
  { id, begunAt, untilOn }: Pick<ErasurePlan, 'id' | 'begunAt' | 'untilOn'>,
): void {
  db.run('UPDATE erasure_plan SET begun_at = @begunAt, seen_at = @begunAt, until_on = @untilOn WHERE id = @id', {
    id,
    begunAt,
    untilOn,
  })
}

/** A contact that is to be erased is in no list and cannot be changed; one that is not any more stands where it stood. */
export function setLeaving(db: WritableDb, contactId: string, leaving: boolean): void {
  const stage = leaving ? "'leaving'" : "CASE WHEN trashed_at = '' THEN 'kept' ELSE 'trashed' END"
  db.run(`UPDATE contact SET stage = ${stage} WHERE id = @contactId`, { contactId })
}

/** The latest instant in the lines the trail got since the plan was made or its days were counted anew; empty while there is none. */
export function latestLine(db: ReadableDb, requestId: string): string {
  const sql = `SELECT max(at) AS at FROM audit_event WHERE seq >= (SELECT max(seq) FROM audit_event
    WHERE subject = @requestId AND action IN ('erasure.decide', 'erasure.countAgain'))`
  return db.get<{ at: string | null }>(sql, { requestId })?.at ?? ''
}

/**
 * The last line of the trail before a plan’s last day passed, where it passed in more than so many days without any line and
 * nobody has said since that the day is right; else empty. A weekend is no such time, nor are days before the last one.
 */
export function unusedSince(db: ReadableDb, plan: Pick<ErasurePlan, 'requestId' | 'untilOn'>, days: number): string {
  const sql = `SELECT before FROM (SELECT seq, at, lag(at) OVER (ORDER BY seq) AS before FROM audit_event
      WHERE seq >= (SELECT max(seq) FROM audit_event WHERE subject = @requestId
        AND action IN ('erasure.decide', 'erasure.countAgain', 'erasure.confirmDay')))
    WHERE before <= @end AND at > @end AND julianday(at) - julianday(before) > @days ORDER BY seq DESC LIMIT 1`
  const { requestId, untilOn } = plan
  return db.get<{ before: string }>(sql, { requestId, end: `${untilOn}T23:59:59.999Z`, days })?.before ?? ''
}

/** Did the letter leave the register, on paper or as a file, since the plan was made? */
export function letterLeft(db: ReadableDb, requestId: string, action: string): boolean {
  const sql = `SELECT 1 FROM audit_event WHERE subject = @requestId AND action = @action AND seq >
    (SELECT max(seq) FROM audit_event WHERE subject = @requestId AND action = 'erasure.decide') LIMIT 1`
  return db.get(sql, { requestId, action }) !== undefined
}

function fromRow(row: Row): ErasurePlan {
  return erasurePlan.parse({
    id: row.id,
    requestId: row.request_id,
    contactId: row.contact_id,
    begunAt: row.begun_at,
    untilOn: row.until_on,
    seenAt: row.seen_at,
    keepMarks: row.keep_marks === 1,
    keep: row.keep === null ? null : JSON.parse(row.keep),
  })
}
