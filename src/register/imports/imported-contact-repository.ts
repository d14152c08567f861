import type { ReadableDb, WritableDb } from '../file/db'

/** Deletes some who came with an import, by their row numbers; addresses, roles and links go with them. */
export function removeImported(db: WritableDb, numbers: readonly number[]): void {
  db.run('DELETE FROM contact WHERE number IN (SELECT value FROM json_each(@numbers))', {
    numbers: JSON.stringify(numbers),
  })
}

/** One who came with an import belongs to nobody’s import any more. */
export function keepAsOwn(db: WritableDb, id: string): void {
  db.run('UPDATE contact SET import_id = NULL WHERE id = @id', { id })
}

/** Tables whose rows show that somebody has worked on a contact since, with the column that names it. */
const works: readonly (readonly [table: string, column: string, except: string])[] = [
  ['request', 'contact_id', ''],
  ['decision', 'contact_id', ''],
  ['attachment', 'contact_id', ''],
  ['contact_relation', 'contact_id', ''],
  ['contact_relation', 'organisation_id', ''],
  ['basis_choice', 'contact_id', ''],
  ['legal_claim', 'contact_id', ''],
  ['contact_merge', 'kept_id', ''],
  ['import_addition', 'contact_id', ' AND import_id <> @importId'],
  ['consent_event', 'contact_id', ' AND act_id <> @importId'],
]

/** One who came with an import, and whether somebody has worked on them since. */
export type Imported = { readonly number: number; readonly id: string; readonly stays: number }

/** Those who came with an import, in their order, some at a time. None of them has a row number of `after` or less. */
export function findImported(db: ReadableDb, importId: string, after: number, count: number): Imported[] {
  const worked = works.map(
    ([table, column, except]) => `OR EXISTS (SELECT 1 FROM ${table} w WHERE w.${column} = contact.id${except})`,
  )
  return db.all<Imported>(
    `SELECT number, id, (stage = 'trashed' OR updated_at <> created_at OR organisation_id IS NOT NULL ${worked.join(' ')}) AS stays
     FROM contact WHERE number > @after AND import_id = @importId ORDER BY number LIMIT @count`,
    { importId, after, count },
  )
}
