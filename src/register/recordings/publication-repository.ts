import { publication, type Publication } from '@core/recordings/publication'
import type { ReadableDb, WritableDb } from '../file/db'

/** The places that say that calls are recorded. */
export function findAll(db: ReadableDb): Publication[] {
  const sql = 'SELECT place, done_on AS doneOn, who, kept_where AS "where" FROM recording_publication ORDER BY place'
  return db.all<Record<string, unknown>>(sql).map((row) => publication.parse(row))
}

/** Ticks a place, or ticks it anew. */
export function save(db: WritableDb, { place, doneOn, who, where }: Publication): void {
  db.run(
    `INSERT INTO recording_publication (place, done_on, who, kept_where) VALUES (@place, @doneOn, @who, @where)
     ON CONFLICT (place) DO UPDATE SET done_on = excluded.done_on, who = excluded.who, kept_where = excluded.kept_where`,
    { place, doneOn, who, where },
  )
}

/** Takes a tick back. */
export function remove(db: WritableDb, place: string): void {
  db.run('DELETE FROM recording_publication WHERE place = @place', { place })
}
