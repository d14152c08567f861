import type { SearchGroup } from '@core/search/contract'
import type { ReadableDb } from '../file/db'

/** A record as a hit shows it. `key` is what its entries in the index go by. */
export type RecordRow = {
  readonly key: string
  readonly id: string
  readonly title: string
  readonly detail: string
  readonly href: string
}

/** One group of the search: which entries of the index belong to it, and how its records are called. */
export type RecordSource = {
  readonly group: SearchGroup
  readonly sources: readonly string[]
  readonly rows: (db: ReadableDb, keys: readonly string[]) => RecordRow[]
  /** Several entries that lead to one page are shown as one: versions of a document. */
  readonly oncePerPage?: true
}

/** Asks for the records of these keys; `sql` takes them as `@keys`. */
export function named(sql: string, finish: (row: RecordRow) => RecordRow = (row) => row): RecordSource['rows'] {
  return (db, keys) => db.all<RecordRow>(sql, { keys: JSON.stringify(keys) }).map((row) => finish({ ...row }))
}

/** That a column holds one of the keys. */
export const among = (column: string) => `${column} IN (SELECT value FROM json_each(@keys))`
