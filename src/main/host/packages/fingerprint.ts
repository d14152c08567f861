import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import fs from 'node:fs/promises'

/** The SHA-256 of a file as hexadecimal, and its size in bytes; nothing where there is no such file. */
export async function fingerprintOf(file: string): Promise<{ fingerprint: string; size: number } | undefined> {
  const found = await fs.stat(file).catch(() => null)
  if (!found?.isFile()) return undefined
  const hash = createHash('sha256')
  for await (const piece of createReadStream(file)) hash.update(piece as Buffer)
  return { fingerprint: hash.digest('hex'), size: found.size }
}
