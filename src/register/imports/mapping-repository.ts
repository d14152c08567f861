import type { Column } from '@core/imports/columns/field'
import { plainHeader } from '@core/imports/columns/guess-field'
import type { ImportTarget } from '@core/imports/contract'
import type { ReadableDb, WritableDb } from '../file/db'

/** What the columns of a file with these names were set to last time. */
export function findMapping(db: ReadableDb, target: ImportTarget, headers: readonly string[]): Column[] | undefined {
  const row = db.get<{ columns: string }>('SELECT columns FROM import_mapping WHERE headers = @headers', {
    headers: keyOf(target, headers),
  })
  return row && (JSON.parse(row.columns) as Column[])
}

/** Remembers how the columns were set. */
export function saveMapping(
  db: WritableDb,
  mapping: {
    id: string
    target: ImportTarget
    headers: readonly string[]
    columns: readonly Column[]
    savedAt: string
  },
): void {
  db.run(
    `INSERT INTO import_mapping (id, headers, columns, saved_at) VALUES (@id, @headers, @columns, @savedAt)
     ON CONFLICT (headers) DO UPDATE SET columns = @columns, saved_at = @savedAt`,
    {
      id: mapping.id,
      headers: keyOf(mapping.target, mapping.headers),
      columns: JSON.stringify(mapping.columns),
      savedAt: mapping.savedAt,
    },
  )
}

function keyOf(target: ImportTarget, headers: readonly string[]): string {
  return [target === 'people' ? 'people' : 'requests', ...headers.map(plainHeader)].join('\n')
}
