import { ZipWriter, configure } from '@zip.js/zip.js'
import fs from 'node:fs/promises'

/** One file of a package: its place in it, and its bytes in pieces. */
export type ZipEntry = {
  readonly path: string
  readonly pieces: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>
}

type Watch = {
  /** Called after each file. */
  readonly written?: (files: number) => void
  readonly isCancelled?: () => boolean
}

/** AES with a key of 256 bits; the other two strengths the format knows are never used (row F11). */
const AES_256 = 3

/**
 * Writes a ZIP file beside its name first: a cancelled or failed one leaves nothing. With a passphrase every entry is locked
 * with AES-256; null is for what is made to be read by whoever gets it.
 * Returns false where it was cancelled. Names of entries can be read without the passphrase.
 */
export async function writeZip(
  file: string,
  entries: Iterable<ZipEntry> | AsyncIterable<ZipEntry>,
  passphrase: string | null,
  { written, isCancelled = () => false }: Watch = {},
): Promise<boolean> {
  configure({ useWebWorkers: false })
  const part = `${file}.part`
  const handle = await fs.open(part, 'w', 0o600)
  try {
    const out = new WritableStream<Uint8Array>({
      async write(bytes) {
        let at = 0
        while (at < bytes.length) at += (await handle.write(bytes, at)).bytesWritten
      },
    })
    const lock = { encryptionStrength: AES_256, zipCrypto: false } as const
    const zip = new ZipWriter(out, { ...(passphrase !== null && { password: passphrase, ...lock }), level: 6 })
    let done = 0
    for await (const { path, pieces } of entries) {
      if (isCancelled()) break
      await zip.add(path, streamOf(pieces()))
      written?.(++done)
    }
    if (isCancelled()) {
      await handle.close()
      await fs.rm(part, { force: true })
      return false
    }
    await zip.close()
    await handle.sync()
    await handle.close()
    await fs.rename(part, file)
    return true
  } catch (error) {
    await handle.close().catch(() => undefined)
    await fs.rm(part, { force: true })
    throw error
  }
}

function streamOf(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = Symbol.asyncIterator in pieces ? pieces[Symbol.asyncIterator]() : pieces[Symbol.iterator]()
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await iterator.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
  })
}
