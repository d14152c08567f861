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
  /** Copies nothing until `resume`. Both inside one transaction: a rollback resumes by itself. */
  readonly pause: () => void
  readonly resume: () => void
}

const LOG = 'steward_undo_log'

/** Holds a row while nothing is to be copied. */
const PAUSE = 'steward_undo_pause'

/**
 * Sets temporary triggers on every table but the audit trail and counters (`…_counter`), after the technique SQLite publishes for automatic undo. Values are copied
 * as values (not as SQL text, which would cut text at a NUL), into a temporary table that lives in memory only.
 */
export function startRecorder(connection: Connection): Recorder {
  const shapes = readShapes(connection)
  const width = Math.max(1, ...shapes.map((shape) => shape.columns.length))
  const slots = Array.from({ length: width }, (_, i) => `c${i}`)
  connection.exec(`
    CREATE TEMP TABLE ${PAUSE} (paused INTEGER PRIMARY KEY);
    CREATE TEMP TABLE ${LOG} (n INTEGER PRIMARY KEY, shape INTEGER, old_rowid, new_rowid, ${slots.join(', ')});
    ${shapes.map((shape, i) => triggersFor(shape, i)).join('\n')}
  `)
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
    pause: () => void connection.run(`INSERT INTO ${PAUSE} (paused) VALUES (1)`),
    resume: () => void connection.run(`DELETE FROM ${PAUSE}`),
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
      // What the do-not-contact list recognises people by only grows: no undo may lift a block (`stop-triggers.ts`).
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type = 'table' AND name <> 'audit_event'
         AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE '%\\_counter' ESCAPE '\\'
         AND name NOT IN ('attachment_piece', 'search_entry', 'suppression_key', 'suppression_match')
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
    CREATE TEMP TRIGGER ${quoted(`steward_undo_${event}_${i}`)} AFTER ${event} ON main.${quoted(shape.table)}
    WHEN NOT EXISTS (SELECT 1 FROM ${PAUSE}) BEGIN
      INSERT INTO ${LOG} (shape, ${columns}) VALUES (${i}, ${values});
    END;`
  return [
    on('INSERT', 'new.rowid', 'new_rowid'),
    on('UPDATE', `old.rowid, new.rowid, ${old}`, `old_rowid, new_rowid, ${into}`),
    on('DELETE', `old.rowid, ${old}`, `old_rowid, ${into}`),
  ].join('\n')
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
