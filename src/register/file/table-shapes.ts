import type { Connection } from './connection'

/** A column that holds values of its own, with the type a STRICT table declares for it. */
export type Column = { readonly name: string; readonly type: string; readonly notNull: boolean }

/** An ordinary table and its columns, in the order they were declared. */
export type Shape = { readonly table: string; readonly columns: readonly Column[] }

/** Every table with rows of its own. A search index and its shadow tables follow their content and are not among them. */
export function tableShapes(connection: Connection): Shape[] {
  return connection
    .all<{ name: string }>(
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
    )
    .map(({ name }) => ({ table: name, columns: columnsOf(connection, name) }))
}

function columnsOf(connection: Connection, table: string): Column[] {
  return connection
    .all<{ name: string; type: string; notnull: number; pk: number }>(
      'SELECT name, type, "notnull", pk FROM pragma_table_xinfo(@table) WHERE hidden = 0 ORDER BY cid',
      { table },
    )
    .map(({ name, type, notnull, pk }) => ({ name, type, notNull: notnull === 1 || (pk > 0 && type === 'INTEGER') }))
}
