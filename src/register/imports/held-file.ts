import { AppError } from '@core/contract/errors'
import { MOST_BYTES } from '@core/imports/reading/recognise'

/** The one file that is being looked at, held in memory: it is on no disk of ours, and gone at the latest when the register locks. */
export type HeldFile = {
  readonly begin: (id: string, size: number) => void
  /** Adds the next piece; answers how many bytes are here. */
  readonly add: (id: string, piece: Uint8Array) => number
  /** All bytes. Throws `not-found` when the file is not held (any more). */
  readonly bytes: (id: string) => Uint8Array
  readonly drop: (id: string) => void
}

/** Starts with nothing held. */
export function holdFile(): HeldFile {
  let held: { id: string; bytes: Uint8Array; received: number } | undefined

  const require = (id: string) => {
    if (held?.id !== id) throw new AppError('not-found', { reason: 'That file is no longer held. Choose it again.' })
    return held
  }
  return {
    begin(id, size) {
      if (size > MOST_BYTES)
        throw new AppError('not-allowed', {
          reason: 'This file is larger than 100 MB. Save it in parts and bring them in one after the other.',
        })
      held = { id, bytes: new Uint8Array(size), received: 0 }
    },
    add(id, piece) {
      const file = require(id)
      if (file.received + piece.length > file.bytes.length)
        throw new AppError('not-allowed', { reason: 'The file changed while it was being read. Choose it again.' })
      file.bytes.set(piece, file.received)
      file.received += piece.length
      return file.received
    },
    bytes(id) {
      const file = require(id)
      return file.bytes.subarray(0, file.received)
    },
    drop(id) {
      if (held?.id === id) held = undefined
    },
  }
}
