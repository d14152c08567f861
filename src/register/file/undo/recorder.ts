import type { Cell, Connection } from '../connection'

/** The columns of a table that hold values of their own. */
export type TableShape = { readonly table: string; readonly columns: readonly string[] }

/** One row as it was before a change. `before` is null where the row did not exist; `after` where it no longer does. */
export type RowImage = {
  readonly table: string
  readonly before: { readonly rowid: Cell; readonly cells: readonly Cell[] } | null
  readonly after: { readonly rowid: Cell } | null
}

/** Watches every table of one connection and hands out what the change under way has touched. */
export type Recorder = {
  /** The rows touched since the last call, oldest first; forgets them. Call inside the transaction. */
  readonly take: () => RowImage[]
  readonly shapeOf: (table: string) => TableShape
  /** Copies every row from now on, as at the beginning. Not inside a transaction. */
  readonly watch: () => void
  /** Copies nothing until `watch`: without its triggers, writing many rows takes a third less time. Not inside a transaction. */
  readonly rest: () => void
}

const LOG = 'steward_undo_log'

/**
 * Sets temporary triggers on every table but the audit trail and counters (`…_counter`), after the technique SQLite publishes for automatic undo. Values are copied
 * as values (not as SQL text, which would cut text at a NUL), into a temporary table that lives in memory only.
 */
export function startRecorder(connection: Connection): Recorder {
  const shapes = readShapes(connection)
  const width = Math.max(1, ...shapes.map((shape) => shape.columns.length))
  const slots = Array.from({ length: width }, (_, i) => `c${i}`)
  connection.exec(`
    CREATE TEMP TABLE ${LOG} (n INTEGER PRIMARY KEY, shape INTEGER, old_rowid, new_rowid, ${slots.join(', ')});
  `)
  const triggers = shapes.map((shape, i) => triggersFor(shape, i))
  const events = ['INSERT', 'UPDATE', 'DELETE'] as const
  const drops = shapes.flatMap((_, i) => events.map((event) => `DROP TRIGGER ${quoted(triggerName(event, i))};`))
  connection.exec(triggers.join('\n'))
  let watching = true
  const byTable = new Map(shapes.map((shape) => [shape.table, shape]))
  return {
    take() {
      const rows = connection.cells(`SELECT shape, old_rowid, new_rowid, ${slots.join(', ')} FROM ${LOG} ORDER BY n`)
      if (rows.length > 0) connection.run(`DELETE FROM ${LOG}`)
      return rows.map((row) => toImage(row, shapes))
    },
    shapeOf(table) {
      const shape = byTable.get(table)
      if (!shape) throw new Error(`no such table: ${table}`)
      return shape
    },
    watch() {
      if (!watching) connection.exec(`BEGIN; ${triggers.join('\n')} COMMIT;`)
      watching = true
    },
    rest() {
      if (watching) connection.exec(`BEGIN; ${drops.join('\n')} COMMIT;`)
      watching = false
    },
  }
}

/** Quotes a name for SQL. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

function readShapes(connection: Connection): TableShape[] {
  return connection
    .all<{ name: string }>(
      // The trail is never undone. Counters are not either: a reference given out once is not given again. Shadow
      // tables belong to a search index, which the triggers of its own table keep in step; so do the entries of the
      // search. The bytes of a file are only added aside and destroyed for good: a copy in memory would be its whole size.
      // What the do-not-contact list recognises people by only grows: no undo may lift a block (`stop-triggers.ts`). An act on
      // many keeps its own record of what stood there before. Whose a number once was follows the numbers by triggers.
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type = 'table' AND name <> 'audit_event'
         AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE '%\\_counter' ESCAPE '\\'
         AND name NOT IN ('attachment_piece', 'search_entry', 'suppression_key', 'suppression_match', 'bulk_act', 'bulk_piece',
           'former_number')
       ORDER BY name`,
    )
    .map(({ name }) => ({ table: name, columns: readColumns(connection, name) }))
}

function readColumns(connection: Connection, table: string): string[] {
  return connection
    .all<{ name: string }>('SELECT name FROM pragma_table_xinfo(@table) WHERE hidden = 0 ORDER BY cid', { table })
    .map((column) => column.name)
}

function triggersFor(shape: TableShape, i: number): string {
  const old = shape.columns.map((column) => `old.${quoted(column)}`).join(', ')
  const into = shape.columns.map((_, slot) => `c${slot}`).join(', ')
  const on = (event: string, values: string, columns: string) => `
    CREATE TEMP TRIGGER ${quoted(triggerName(event, i))} AFTER ${event} ON main.${quoted(shape.table)} BEGIN
      INSERT INTO ${LOG} (shape, ${columns}) VALUES (${i}, ${values});
    END;`
  return [
    on('INSERT', 'new.rowid', 'new_rowid'),
    on('UPDATE', `old.rowid, new.rowid, ${old}`, `old_rowid, new_rowid, ${into}`),
    on('DELETE', `old.rowid, ${old}`, `old_rowid, ${into}`),
  ].join('\n')
}

function triggerName(event: string, shape: number): string {
  return `steward_undo_${event}_${shape}`
}

function toImage(row: readonly Cell[], shapes: readonly TableShape[]): RowImage {
  const [shapeIndex, oldRowid = null, newRowid = null, ...cells] = row
  const shape = shapes[Number(shapeIndex)]
  if (!shape) throw new Error('a change touched a table that is not watched')
  return {
    table: shape.table,
    before: oldRowid === null ? null : { rowid: oldRowid, cells: cells.slice(0, shape.columns.length) },
    after: newRowid === null ? null : { rowid: newRowid },
  }
}
