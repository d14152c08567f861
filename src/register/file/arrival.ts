import { createSecretKey } from 'node:crypto'
import { noLines, type AuditLine } from './audit/audit-chain'
import { carryLine, openAuditTrail } from './audit/audit-trail'
import { openHeadFile } from './audit/head-file'
import { connect } from './connect'
import type { Cell, Connection } from './connection'
import { subKeys } from './key/register-key'
import { migrate } from './migrate'
import { migrations } from './migrations'
import type { Note } from './register'
import { tableShapes, type Shape } from './table-shapes'
import { quoted } from './undo/recorder'

/** A blob that was staged before, by the name it was staged under. */
export type Staged = { readonly staged: string }

/** A line of the trail of the register it comes from, without its seals: it is sealed anew. */
export type CarriedLine = Pick<AuditLine, 'at' | 'actor' | 'action' | 'subject' | 'detail'>

/** The database of a register that is brought in from elsewhere, while it is filled. Nobody can open it yet. */
export type Arrival = {
  /** The tables of the schema the export was made with. */
  readonly shapes: readonly Shape[]
  /** Keeps a blob, inside the encrypted file, until a row takes it. */
  readonly stage: (name: string, bytes: Uint8Array) => void
  readonly insert: (shape: Shape, cells: readonly (Cell | Staged)[]) => void
  readonly carry: (line: CarriedLine) => void
  /** Do all rows that point at others point at something? */
  readonly hangsTogether: () => boolean
  /** Takes the remaining steps of the schema, adds the line that says where all this came from, and closes. */
  readonly finish: (note: Note, markKey: Uint8Array) => void
  /** Closes without keeping anything. Files stay for the caller to remove. Does nothing after `finish`. */
  readonly abandon: () => void
}

/** What it takes to make such a database: where it is made, and where the note of its trail goes. */
export type NewArrival = {
  readonly file: string
  readonly head: string
  readonly key: Buffer
  readonly at: string
  readonly actor: string
}

const STAGE = 'arrival_file'

/** Makes the database at the schema of the export, ready to be filled in one transaction. */
export function startArrival({ file, head: headFile, key, at, actor }: NewArrival, schema: number): Arrival {
  const connection = connect(file, key, { readonly: false, create: true })
  const keys = subKeys(key)
  const sealKey = createSecretKey(keys.audit)
  let head = noLines
  let staged = false
  let open = true
  const close = () => {
    if (!open) return
    open = false
    connection.close()
    keys.wipe()
  }
  try {
    migrate(connection, migrations.filter(({ version }) => version <= schema)) // prettier-ignore
    const shapes = tableShapes(connection)
    connection.exec(`CREATE TABLE ${STAGE} (name TEXT NOT NULL PRIMARY KEY, bytes BLOB NOT NULL) STRICT`)
    connection.exec('BEGIN IMMEDIATE')
    connection.pragma('defer_foreign_keys = on') // rows come in the order of their tables
    return {
      shapes,
      stage: (name, bytes) => {
        staged = true
        connection.put(`INSERT INTO ${STAGE} (name, bytes) VALUES (?, ?)`, [name, bytes])
      },
      insert: (shape, cells) => insert(connection, shape, cells),
      carry: (line) => {
        head = carryLine(connection, sealKey, line, head)
      },
      hangsTogether: () => connection.get('SELECT 1 FROM pragma_foreign_key_check LIMIT 1') === undefined,
      finish: (note, markKey) => {
        connection.exec('COMMIT')
        connection.exec(`DROP TABLE ${STAGE}`)
        if (staged) connection.exec('VACUUM')
        migrate(connection, migrations)
        connection.run('INSERT INTO arrival (brought_in_at, mark_key) VALUES (@at, @markKey)', { at, markKey })
        const trail = openAuditTrail(connection, keys.audit, actor)
        trail.append(note, at)
        connection.pragma('wal_checkpoint(truncate)')
        openHeadFile(headFile, keys.audit, trail.head()).close()
        close()
      },
      abandon: close,
    }
  } catch (error) {
    close()
    throw error
  }
}

function insert(connection: Connection, { table, columns }: Shape, cells: readonly (Cell | Staged)[]): void {
  const names = columns.map(({ name }) => quoted(name)).join(', ')
  const isStaged = cells.map((cell) => cell !== null && typeof cell === 'object' && 'staged' in cell)
  const marks = isStaged.map((yes) => (yes ? `(SELECT bytes FROM ${STAGE} WHERE name = ?)` : '?')).join(', ')
  const values = cells.map((cell) =>
    cell !== null && typeof cell === 'object' && 'staged' in cell ? cell.staged : cell,
  )
  connection.put(`INSERT INTO ${quoted(table)} (${names}) VALUES (${marks})`, values)
}
