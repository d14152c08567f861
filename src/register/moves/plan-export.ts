import { exportLimits, manifestHead, type ExportManifest } from '@core/moves/manifest'
import { AppError } from '@core/contract/errors'
import { createHash } from 'node:crypto'
import type { Cell } from '../file/connection'
import type { Snapshot } from '../file/snapshot'
import type { Shape } from '../file/table-shapes'
import { rowToText } from './row-text'
import { travelling } from './travelling-tables'

/** Where one blob lies in the register. */
type Place = { readonly table: string; readonly column: string; readonly rowid: Cell }

/** What an export will hold, measured before the first byte of it is written: an archive names sizes first. */
export type ExportPlan = {
  readonly manifest: ExportManifest
  readonly shapes: readonly Shape[]
  /** By hash. */
  readonly files: ReadonlyMap<string, Place>
}

/** Reads the whole snapshot once. `report` is told how many bytes were measured so far. */
export async function planExport(
  snapshot: Snapshot,
  made: { by: string; at: string },
  report: (bytes: number) => void,
): Promise<ExportPlan> {
  const shapes = travelling(snapshot.shapes)
  const files = new Map<string, Place & { bytes: number }>()
  let measured = 0
  const tables = shapes.map((shape) => {
    const hash = createHash('sha256')
    let [rows, bytes] = [0, 0]
    for (const line of linesOf(snapshot, shape, (name, place, size) => files.set(name, { ...place, bytes: size }))) {
      hash.update(line)
      rows += 1
      bytes += line.length
      if (rows % 1000 === 0) report(measured + bytes)
    }
    measured += bytes
    const columns = shape.columns.map(({ name }) => name)
    return { table: shape.table, columns, rows, bytes, sha256: hash.digest('hex') }
  })
  const { count: lines, hash: lastSeal, state } = await snapshot.trail()
  const manifest: ExportManifest = {
    ...manifestHead,
    schema: snapshot.schema,
    madeBy: made.by,
    madeAt: made.at,
    trail: { lines, lastSeal, state },
    markKey: snapshot.markKey().toString('hex'),
    files: [...files].map(([sha256, { bytes }]) => ({ sha256, bytes })),
    tables,
  }
  return { manifest, shapes, files }
}

/** Every row of a table as a line of bytes; tells of each blob, by the hash it goes by. */
export function* linesOf(
  snapshot: Snapshot,
  shape: Shape,
  blobFound: (name: string, place: Place, bytes: number) => void = () => undefined,
): Generator<Buffer> {
  for (const [rowid = null, ...cells] of snapshot.rows(shape)) {
    const text = rowToText(shape.columns, cells, (bytes, column) => {
      const name = createHash('sha256').update(bytes).digest('hex')
      blobFound(name, { table: shape.table, column, rowid }, bytes.length)
      return name
    })
    const line = Buffer.from(text)
    // An export that could not be brought in again would be worse than none.
    if (line.length > exportLimits.lineBytes) throw new AppError('unexpected')
    yield line
  }
}
