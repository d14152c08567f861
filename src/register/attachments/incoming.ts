import type { Attachment } from '@core/attachments/attachment'
import { attachmentPiece } from '@core/attachments/attachment'
import { AppError } from '@core/contract/errors'
import { createHash, type Hash } from 'node:crypto'

/** A file on its way in: what was announced, and what has come so far. */
type Incoming = {
  readonly file: Omit<Attachment, 'text' | 'fingerprint'>
  readonly hash: Hash
  received: number
  position: number
}

/** How many files may be on their way in at a time. */
const most = 20

/** The files on their way in. They are known for as long as the register is open; the next opening forgets them. */
export function createIncoming() {
  const files = new Map<string, Incoming>()
  const load = (id: string): Incoming => {
    const found = files.get(id)
    if (!found) throw new AppError('not-found', { reason: 'That file is no longer on its way in. Choose it again.' })
    return found
  }
  return {
    begin(file: Incoming['file']): void {
      if (files.size >= most) throw new AppError('not-allowed', { reason: 'Wait until the other files are in.' })
      files.set(file.id, { file, hash: createHash('sha256'), received: 0, position: 0 })
    },
    /** Where the next piece goes. Only the last piece may be shorter than the others. */
    place(id: string, bytes: Uint8Array): number {
      const { file, received, position } = load(id)
      const left = file.size - received
      if (bytes.length > left || (bytes.length < attachmentPiece && bytes.length !== left))
        throw new AppError('not-allowed', { reason: 'The file changed while it was read. Choose it again.' })
      return position
    },
    took(id: string, bytes: Uint8Array): number {
      const found = load(id)
      found.hash.update(bytes)
      found.received += bytes.length
      found.position += 1
      return found.received
    },
    /** The file and its fingerprint, once every byte is there. */
    finish(id: string): { file: Incoming['file']; fingerprint: string } {
      const { file, hash, received } = load(id)
      if (received !== file.size)
        throw new AppError('not-allowed', { reason: 'A part of the file is missing. Choose it again.' })
      files.delete(id)
      return { file, fingerprint: hash.digest('hex') }
    },
    /** What the file will hang on. */
    ownerKindOf: (id: string): Attachment['ownerKind'] => load(id).file.ownerKind,
    drop: (id: string): boolean => files.delete(id),
    has: (id: string): boolean => files.has(id),
  }
}
