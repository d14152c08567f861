import { exportLimits, MANIFEST_NAME } from '@core/moves/manifest'
import { AppError } from '@core/contract/errors'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { extract, type Header } from 'tar-stream'
import { refusal, refuse } from './refused'

/** One entry of an archive. Its body is read in order, before the next entry. */
export type ArchiveEntry = { readonly name: string; readonly size: number; readonly body: AsyncIterable<Uint8Array> }

const ours = /^(?:manifest\.json|files\/[0-9a-f]{64}|tables\/[a-z][a-z0-9_]{0,63}\.ndjson)$/

/** The entries of an archive, one after another. Nothing is ever unpacked: a name is only compared, never used as a path. */
export async function* archiveEntries(plain: AsyncIterable<Uint8Array>): AsyncGenerator<ArchiveEntry> {
  const archive = extract()
  let failed: unknown
  const reading = pipeline(Readable.from(plain), archive).catch((error: unknown) => {
    failed = error
  })
  const seen = new Set<string>()
  try {
    for await (const entry of archive) {
      const { name, size } = admit(entry.header, seen)
      yield { name, size, body: entry as AsyncIterable<Uint8Array> }
    }
  } catch (error) {
    await reading
    // The reader stops with words of its own when what feeds it has failed: the cause is what counts.
    const cause = failed ?? error
    throw [error, cause].find((one) => one instanceof AppError) ?? refusal('broken')
  } finally {
    archive.destroy()
  }
}

function admit({ name, type, size }: Header, seen: Set<string>): { name: string; size: number } {
  if (type === 'link' || type === 'symlink') refuse('link')
  if (/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[A-Za-z]:/.test(name)) refuse('outside')
  if (seen.has(name)) refuse('double')
  if (type !== 'file' || !ours.test(name)) refuse('stranger')
  if (seen.size > exportLimits.files + exportLimits.tables) refuse('large')
  if (name === MANIFEST_NAME && size > exportLimits.manifestBytes) refuse('large')
  seen.add(name)
  return { name, size }
}
