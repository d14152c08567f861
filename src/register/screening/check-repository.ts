import type { CheckedNumber } from '@core/screening/read-result-row'
import type { ReadableDb, WritableDb } from '../file/db'

/** Adds many checks of one act with one statement. */
export function insertMany(db: WritableDb, actNumber: number, checks: readonly CheckedNumber[]): void {
  db.run(
    `INSERT INTO screening_check (act_number, normal, register, checked_on, result)
     SELECT @actNumber, value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(@checks)`,
    {
      actNumber,
      checks: JSON.stringify(checks.map((one) => [one.normal, one.register, one.checkedOn, one.result])),
    },
  )
}

/** Takes out some checks of an act; answers how many went. */
export function removeSome(db: WritableDb, actNumber: number, limit: number): number {
  const sql = `DELETE FROM screening_check WHERE number IN
    (SELECT number FROM screening_check WHERE act_number = @actNumber LIMIT @limit)`
  return db.run(sql, { actNumber, limit }).changes
}

/** How many checks there are of numbers that only this contact has. */
export function countOwn(db: ReadableDb, contactId: string, normals: readonly string[]): number {
  const sql = `SELECT count(*) AS n FROM screening_check AS c WHERE ${own}`
  return db.get<{ n: number }>(sql, { contactId, normals: JSON.stringify(normals) })?.n ?? 0
}

/** Takes out every check of numbers that only this contact has. */
export function removeOwn(db: WritableDb, contactId: string, normals: readonly string[]): void {
  const sql = `DELETE FROM screening_check AS c WHERE ${own}`
  db.run(sql, { contactId, normals: JSON.stringify(normals) })
}

const own = `c.normal IN (SELECT value FROM json_each(@normals)) AND NOT EXISTS (
  SELECT 1 FROM contact_point AS p WHERE p.normal = c.normal AND p.contact_id <> @contactId)`
