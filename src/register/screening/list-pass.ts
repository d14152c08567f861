import { newBatch, readLines, type LineBatch } from '@core/screening/list-lines'
import fs from 'node:fs'

/** So much of the file is in memory at a time; a line that does not fit is none of a list. */
const WINDOW = 1024 * 1024

/** What goes along with a reading. */
export type PassWatch = {
  readonly batch: (batch: LineBatch) => void
  /** The bytes as they stand in the file. */
  readonly bytes?: (bytes: Uint8Array) => void
  readonly isStopped: () => boolean
  readonly told: (part: number) => void
}

/** Reads an open file from its first line to its end, batch by batch. */
export function readPass(
  { file, begin, size }: { readonly file: number; readonly begin: number; readonly size: number },
  watch: PassWatch,
): 'whole' | 'stopped' | 'no-lines' {
  const window = new Uint8Array(WINDOW)
  const batch = newBatch()
  let [kept, position] = [0, begin]
  for (;;) {
    if (watch.isStopped()) return 'stopped'
    const read = fs.readSync(file, window, kept, window.length - kept, position)
    const to = kept + read
    watch.bytes?.(window.subarray(kept, to))
    let at = 0
    do {
      readLines(window, at, to, read === 0, batch)
      watch.batch(batch)
      at = batch.next
    } while (batch.count === batch.values.length)
    if (read === 0) return 'whole'
    if (at === 0 && to === window.length) return 'no-lines'
    window.copyWithin(0, at, to)
    kept = to - at
    position += read
    watch.told(Math.min(1, position / Math.max(1, size)))
  }
}
