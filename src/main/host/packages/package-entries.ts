import type { PackageFile } from '@core/bundle/contract'
import { createHash } from 'node:crypto'
import { AppError } from '@core/contract/errors'
import type { ZipEntry } from './write-zip'

/** Asks the register’s thread for something. */
export type AskWorker = <T>(feature: string, verb: string, input: unknown) => Promise<T>

/** The bytes of an attached file, piece by piece, checked against its fingerprint at the end. */
async function* attachedBytes(ask: AskWorker, id: string): AsyncIterable<Uint8Array> {
  const whole = await ask<{ pieces: number; fingerprint: string }>('attachmentBytes', 'open', { id })
  const hash = createHash('sha256')
  for (let position = 0; position < whole.pieces; position++) {
    const { bytes } = await ask<{ bytes: Uint8Array }>('attachmentBytes', 'piece', { id, position })
    hash.update(bytes)
    yield bytes
  }
  if (hash.digest('hex') !== whole.fingerprint) throw new AppError('attachment-altered')
}

/** An entry of words. */
export function textEntry(path: string, text: string): ZipEntry {
  return { path, pieces: () => [Buffer.from(text, 'utf8')] }
}

/** An entry for a file of the bundle: as it is, or the words that are left of it. */
export function fileEntry(ask: AskWorker, { path, kind, attachmentId, text }: PackageFile): ZipEntry {
  return kind === 'text' ? textEntry(path, text) : { path, pieces: () => attachedBytes(ask, attachmentId) }
}
