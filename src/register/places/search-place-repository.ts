import { type SearchPlace, searchPlace } from '@core/places/search-place'
import type { ReadableDb, WritableDb } from '../file/db'

/** The places as they were named, in their order; none where nobody named any. */
export function findAll(db: ReadableDb): SearchPlace[] {
  return db
    .all<{ kind: string; name: string }>('SELECT kind, name FROM search_place ORDER BY position, rowid')
    .map((row) => searchPlace.parse(row))
}

/** Writes the whole list over the one before. */
export function replaceAll(db: WritableDb, places: readonly SearchPlace[], newId: () => string): void {
  db.run('DELETE FROM search_place')
  for (const [position, { kind, name }] of places.entries())
    db.run('INSERT INTO search_place (id, kind, name, position) VALUES (@id, @kind, @name, @position)', {
      id: newId(),
      kind,
      name,
      position,
    })
}
