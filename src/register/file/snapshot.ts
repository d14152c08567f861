import type { AuditHead } from './audit/audit-chain'
import { readHead } from './audit/audit-trail'
import { verifyAudit } from './audit/verify-audit'
import { connect } from './connect'
import type { Cell } from './connection'
import { markKeyOf } from './journal/marks'
import { subKeys } from './key/register-key'
import { schemaVersion } from './migrate'
import { registerPaths } from './paths'
import { tableShapes, type Shape } from './table-shapes'
import { quoted } from './undo/recorder'

/** A whole register as it stood at one moment, read beside the one that is open, while work there goes on. */
export type Snapshot = {
  readonly schema: number
  readonly shapes: readonly Shape[]
  /** Every row in its order: its row number, then the values of the shape’s columns. One table at a time. */
  readonly rows: (shape: Shape) => Iterable<Cell[]>
  /** One value of one row. */
  readonly cell: (table: string, column: string, rowid: Cell) => Cell
  /** The end of the audit trail, and whether every line of it holds. */
  readonly trail: () => Promise<AuditHead & { readonly state: 'intact' | 'altered' }>
  /** The key of the marks of erasures. The caller wipes it. */
  readonly markKey: () => Buffer
  readonly close: () => void
}

/** Opens a snapshot. It ends a write-ahead log’s emptying for as long as it stays open, so close it soon. */
export function openSnapshot(folder: string, key: Buffer): Snapshot {
  const connection = connect(registerPaths(folder).database, key, { readonly: true })
  const keys = subKeys(key)
  connection.exec('BEGIN')
  const shapes = tableShapes(connection) // the first reading fixes the moment
  return {
    schema: schemaVersion(connection),
    shapes,
    rows: ({ table, columns }) =>
      connection.each(
        `SELECT rowid, ${columns.map(({ name }) => quoted(name)).join(', ')} FROM ${quoted(table)} ORDER BY rowid`,
      ),
    cell: (table, column, rowid) => {
      const sql = `SELECT ${quoted(column)} AS cell FROM ${quoted(table)} WHERE rowid = @rowid`
      return connection.get<{ cell: Cell }>(sql, { rowid })?.cell ?? null
    },
    trail: async () => {
      const head = readHead(connection)
      const how = { isStopped: () => false, pause: () => Promise.resolve() }
      const { state } = await verifyAudit(connection, keys.audit, head, how)
      return { ...head, state: state === 'intact' ? 'intact' : 'altered' }
    },
    markKey: () => markKeyOf(key),
    close: () => {
      connection.close()
      keys.wipe()
    },
  }
}
