import { screeningAct, type ScreeningAct, type ScreeningSource, type ScreeningWay } from '@core/screening/check'
import type { ReadableDb, WritableDb } from '../file/db'

/** An act as it is begun: nothing of it counts before it is done. */
export type NewAct = ScreeningSource & {
  readonly id: string
  readonly way: ScreeningWay
  readonly fileName: string
  readonly fileFingerprint: string
  readonly recordedAt: string
}

/** Does an act count? Whole, and not taken back. */
export const counts = `a.done_at <> '' AND a.taken_back_on = ''`

/** Begins an act; answers its number. */
export function insert(db: WritableDb, act: NewAct): number {
  db.run(
    `INSERT INTO screening_act (id, way, service, licence, reference, checked_by, file_name, file_fingerprint, recorded_at,
       done_at, taken_back_on, taken_back_why)
     VALUES (@id, @way, @service, @licence, @reference, @checkedBy, @fileName, @fileFingerprint, @recordedAt, '', '', '')`,
    { ...act },
  )
  return db.get<{ number: number }>('SELECT number FROM screening_act WHERE id = @id', { id: act.id })?.number ?? 0
}

/** From now on it counts. */
export function setDone(db: WritableDb, id: string, doneAt: string): void {
  db.run('UPDATE screening_act SET done_at = @doneAt WHERE id = @id', { id, doneAt })
}

/** From now on it does not; it stays in the log. */
export function takeBack(db: WritableDb, id: string, on: string, why: string): void {
  db.run('UPDATE screening_act SET taken_back_on = @on, taken_back_why = @why WHERE id = @id', { id, on, why })
}

/** Acts that a lock or a crash cut short. */
export function findUnfinished(db: ReadableDb): { number: number; id: string }[] {
  return db.all<{ number: number; id: string }>(`SELECT number, id FROM screening_act WHERE done_at = ''`)
}

/** An act of which nothing is left. */
export function remove(db: WritableDb, number: number): void {
  db.run('DELETE FROM screening_act WHERE number = @number', { number })
}

/** Acts whose last check went: what was typed with them goes too. */
export function removeEmpty(db: WritableDb): void {
  db.run(`DELETE FROM screening_act WHERE done_at <> ''
    AND NOT EXISTS (SELECT 1 FROM screening_check AS c WHERE c.act_number = screening_act.number)`)
}

/** What was typed about the service the last time somebody did so. */
export function lastSource(db: ReadableDb): ScreeningSource | null {
  const sql = `SELECT service, licence, '' AS reference, checked_by AS checkedBy FROM screening_act
    WHERE way <> 'list-file' AND done_at <> '' ORDER BY number DESC LIMIT 1`
  return db.get<ScreeningSource>(sql) ?? null
}

/** One act, where it is whole. */
export function find(db: ReadableDb, id: string): { number: number; taken_back_on: string } | undefined {
  const sql = `SELECT number, taken_back_on FROM screening_act WHERE id = @id AND done_at <> ''`
  return db.get<{ number: number; taken_back_on: string }>(sql, { id })
}

/** The latest acts with what is in them. */
export function findLatest(db: ReadableDb, limit: number): ScreeningAct[] {
  const sql = `SELECT a.id, a.way, a.service, a.licence, a.reference, a.checked_by AS checkedBy, a.file_name AS fileName,
       a.file_fingerprint AS fileFingerprint, a.recorded_at AS recordedAt, a.taken_back_on AS takenBackOn,
       a.taken_back_why AS takenBackWhy,
       (SELECT count(DISTINCT c.normal) FROM screening_check AS c WHERE c.act_number = a.number) AS numbers,
       (SELECT count(DISTINCT c.normal) FROM screening_check AS c WHERE c.act_number = a.number AND c.result = 'listed') AS listed,
       (SELECT max(c.checked_on) FROM screening_check AS c WHERE c.act_number = a.number) AS checkedOn
     FROM screening_act AS a WHERE a.done_at <> '' ORDER BY a.number DESC LIMIT @limit`
  return db.all<unknown>(sql, { limit }).map((row) => screeningAct.parse(row))
}
