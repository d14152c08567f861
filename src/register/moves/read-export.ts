import { fileEntry, MANIFEST_NAME, tableEntry, type ExportManifest } from '@core/moves/manifest'
import { AppError } from '@core/contract/errors'
import { createHash } from 'node:crypto'
import { startArrival, type Arrival, type NewArrival } from '../file/arrival'
import type { Shape } from '../file/table-shapes'
import { archiveEntries, type ArchiveEntry } from './archive-entries'
import { carriedLine } from './carried-line'
import { openSealed } from './open-sealed'
import { readManifest } from './read-manifest'
import { refusal, refuse } from './refused'
import { textToRow } from './row-text'
import { splitLines } from './split-lines'
import { TRAIL, travelling } from './travelling-tables'
import type { Report } from './write-export'

/** What it takes to fill a new database from an export. */
export type ImportJob = { readonly database: NewArrival; readonly file: string; readonly passphrase: string }

/**
 * Makes the database of a new register from an export. Everything is checked on the way, and the database has no header
 * yet: until the caller writes one, there is no register. On failure the caller removes what was begun.
 */
export async function readExport({ database, file, passphrase }: ImportJob, report: Report): Promise<void> {
  let total = 0
  const { size, plain } = await openSealed(file, passphrase, (done) => report({ done, total }))
  total = size
  const entries = archiveEntries(plain)
  const first = await entries.next()
  if (first.done === true || first.value.name !== MANIFEST_NAME) return refuse('foreign')
  const manifest = await readManifest(first.value, size)
  const arrival = startArrival(database, manifest.schema)
  try {
    await fill(arrival, manifest, entries)
    if (!arrival.hangsTogether()) refuse('unfit')
    arrival.finish(
      { action: 'moves.bringIn', subject: '', fields: origin(manifest) },
      Buffer.from(manifest.markKey, 'hex'),
    )
  } catch (error) {
    // What the database itself will not take: a value outside its bounds, a second row of the same id.
    throw error instanceof AppError && error.code !== 'conflict' ? error : ownFault(error)
  } finally {
    arrival.abandon()
  }
}

/** Everything in the order of the list, nothing missing and nothing besides. */
async function fill(arrival: Arrival, manifest: ExportManifest, entries: AsyncIterator<ArchiveEntry>): Promise<void> {
  const staged = new Set<string>()
  const next = async (name: string): Promise<ArchiveEntry> => {
    const found = await entries.next()
    return found.done !== true && found.value.name === name ? found.value : refuse('changed')
  }
  for (const { sha256, bytes } of manifest.files) {
    const checked = hashed(await next(fileEntry(sha256)), { sha256, bytes })
    arrival.stage(sha256, await whole(checked))
    staged.add(sha256)
  }
  const shapes = travelling(arrival.shapes)
  if (shapes.length !== manifest.tables.length) refuse('stranger')
  for (const [i, listed] of manifest.tables.entries()) {
    const shape = shapes[i]
    if (!shape || !fits(shape, listed)) return refuse('stranger')
    let rows = 0
    for await (const line of splitLines(hashed(await next(tableEntry(shape.table)), listed))) {
      rows += 1
      if (rows > listed.rows) refuse('changed')
      const cells = textToRow(shape.columns, line, (name) => staged.has(name))
      if (shape.table === TRAIL)
        arrival.carry(carriedLine(shape, cells, manifest.trail.state === 'intact' ? rows : null))
      else arrival.insert(shape, cells)
    }
    if (rows !== listed.rows) refuse('changed')
  }
  if ((await entries.next()).done !== true) refuse('stranger')
}

function fits({ table, columns }: Shape, listed: { table: string; columns: readonly string[] }): boolean {
  return table === listed.table && columns.map(({ name }) => name).join() === listed.columns.join()
}

/** The body of an entry, refused at its end when it is not what the list says. */
async function* hashed(
  { size, body }: ArchiveEntry,
  listed: { sha256: string; bytes: number },
): AsyncGenerator<Uint8Array> {
  if (size !== listed.bytes) refuse('changed')
  const hash = createHash('sha256')
  for await (const chunk of body) {
    hash.update(chunk)
    yield chunk
  }
  if (hash.digest('hex') !== listed.sha256) refuse('changed')
}

async function whole(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of body) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** For the trail of the new register: where it comes from. Counts and seals only. */
function origin({ schema, trail }: ExportManifest): string[] {
  return [`schema-${schema}`, `lines-${trail.lines}`, `trail-${trail.state}`, `last-seal-${trail.lastSeal}`]
}

function ownFault(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
  const isConflict = error instanceof AppError && error.code === 'conflict'
  return isConflict || code.startsWith('SQLITE_CONSTRAINT') || code === 'SQLITE_MISMATCH' ? refusal('unfit') : error
}
