import { newSite, site, type Site } from '@core/cookies/site'
import type { ReadableDb, WritableDb } from '../file/db'

/** What was said of the site as a whole. */
export function find(db: ReadableDb): Site {
  const sql = 'SELECT change_place, sets_nothing FROM technology_site'
  const row = db.get<{ change_place: string; sets_nothing: number }>(sql)
  return row ? site.parse({ changePlace: row.change_place, setsNothing: row.sets_nothing === 1 }) : newSite
}

/** Writes it over what was there before. */
export function save(db: WritableDb, { changePlace, setsNothing }: Site, savedAt: string): void {
  db.run(
    `INSERT INTO technology_site (id, change_place, sets_nothing, saved_at)
     VALUES ('site', @changePlace, @setsNothing, @savedAt)
     ON CONFLICT (id) DO UPDATE SET change_place = excluded.change_place, sets_nothing = excluded.sets_nothing,
       saved_at = excluded.saved_at`,
    { changePlace, setsNothing: Number(setsNothing), savedAt },
  )
}
