import type { Attachment } from '@core/attachments/attachment'
import { AppError } from '@core/contract/errors'
import { createHash } from 'node:crypto'
import type { ReadableDb } from '../file/db'
import * as pieces from './piece-repository'

/** One piece of a file; says so where it is missing. */
export function pieceOf(db: ReadableDb, id: string, position: number): Uint8Array<ArrayBuffer> {
  const bytes = pieces.find(db, id, position)
  if (!bytes) throw new AppError('attachment-altered')
  return bytes
}

/** Reads every byte and compares the fingerprint; other calls are answered in between. */
export async function isWhole(db: ReadableDb, { id, size, fingerprint }: Attachment): Promise<boolean> {
  const hash = createHash('sha256')
  let read = 0
  for (let position = 0; position < pieces.count(db, id); position++) {
    const bytes = pieces.find(db, id, position)
    if (!bytes) return false
    hash.update(bytes)
    read += bytes.length
    await nextTurn()
  }
  return read === size && hash.digest('hex') === fingerprint
}

/** All bytes of a file, read piece by piece. */
export async function bytesOf(db: ReadableDb, { id, size }: Attachment): Promise<Uint8Array> {
  const all = new Uint8Array(size)
  let at = 0
  for (let position = 0; at < size; position++) {
    const bytes = pieceOf(db, id, position)
    all.set(bytes.subarray(0, size - at), at)
    at += bytes.length
    await nextTurn()
  }
  return all
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve))
}
