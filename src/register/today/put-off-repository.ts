import type { PutOff } from '@core/today/put-off'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = { readonly item_id: string; readonly until_on: string; readonly reason: string }

/** What is put off, by the id of the due thing; also what has come back since. */
export function findAll(db: ReadableDb): ReadonlyMap<string, PutOff> {
  const rows = db.all<Row>('SELECT item_id, until_on, reason FROM put_off')
  return new Map(rows.map(({ item_id: id, until_on: untilOn, reason }) => [id, { untilOn, reason }]))
}

/** Writes a day and a reason over those before. */
export function save(db: WritableDb, id: string, { untilOn, reason }: PutOff, putOffAt: string): void {
  db.run(
    `INSERT INTO put_off (item_id, until_on, reason, put_off_at) VALUES (@id, @untilOn, @reason, @putOffAt)
     ON CONFLICT (item_id) DO UPDATE SET until_on = excluded.until_on, reason = excluded.reason,
       put_off_at = excluded.put_off_at`,
    { id, untilOn, reason, putOffAt },
  )
}

/** Takes one back. */
export function remove(db: WritableDb, id: string): void {
  db.run('DELETE FROM put_off WHERE item_id = @id', { id })
}

/** Removes what had its day: a reason is kept no longer than it is needed. */
export function removePast(db: WritableDb, today: string): void {
  db.run('DELETE FROM put_off WHERE until_on <= @today', { today })
}
