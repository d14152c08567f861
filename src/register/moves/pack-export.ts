import { fileEntry, MANIFEST_NAME, tableEntry } from '@core/moves/manifest'
import { once } from 'node:events'
import { pack, type Pack } from 'tar-stream'
import type { Snapshot } from '../file/snapshot'
import { linesOf, type ExportPlan } from './plan-export'

/** Lines are joined to about this many bytes before they go on. */
const CHUNK_BYTES = 64 * 1024

/** The archive as a stream of bytes: the manifest, the blobs, the tables. Nothing of it touches the disk. */
export async function* packExport(
  snapshot: Snapshot,
  plan: ExportPlan,
  report: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  const tar = pack()
  let failed: unknown
  feed(tar, snapshot, plan).catch((error: unknown) => {
    failed = error
    tar.destroy()
  })
  let packed = 0
  try {
    for await (const chunk of tar as AsyncIterable<Uint8Array>) {
      packed += chunk.length
      report(packed)
      yield chunk
    }
  } catch (error) {
    throw failed ?? error
  }
  if (failed !== undefined) throw failed as Error
}

async function feed(tar: Pack, snapshot: Snapshot, { manifest, shapes, files }: ExportPlan): Promise<void> {
  const mtime = new Date(manifest.madeAt)
  const add = async (name: string, size: number, body: Iterable<Uint8Array>) => {
    const entry = tar.entry({ name, size, mode: 0o600, mtime })
    const ended = once(entry, 'close')
    for (const chunk of body) if (!entry.write(chunk)) await once(entry, 'drain')
    entry.end(undefined)
    await ended
  }
  const words = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)
  await add(MANIFEST_NAME, words.length, [words])
  for (const { sha256, bytes } of manifest.files) {
    const place = files.get(sha256)
    const cell = place && snapshot.cell(place.table, place.column, place.rowid)
    if (!(cell instanceof Uint8Array)) throw new Error('a blob is gone from a snapshot')
    await add(fileEntry(sha256), bytes, [cell])
  }
  for (const [i, { table, bytes }] of manifest.tables.entries()) {
    const shape = shapes[i]
    if (shape) await add(tableEntry(table), bytes, joined(linesOf(snapshot, shape)))
  }
  tar.finalize()
}

function* joined(lines: Iterable<Buffer>): Generator<Buffer> {
  let waiting: Buffer[] = []
  let size = 0
  for (const line of lines) {
    waiting.push(line)
    size += line.length
    if (size < CHUNK_BYTES) continue
    yield Buffer.concat(waiting)
    waiting = []
    size = 0
  }
  if (size > 0) yield Buffer.concat(waiting)
}
