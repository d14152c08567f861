import { AppError } from '@core/contract/errors'
import { normalisePassphrase } from '@core/register/passphrase'
import { Decrypter } from 'age-encryption'
import fs from 'node:fs'
import { refuse } from './refused'
import { streamOf } from './stream-of'

/** The words every age file begins with, and the one kind of lock an export has: a passphrase. */
const beginning = /^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9]\d?)\n[A-Za-z0-9+/]{43}\n--- /

/** What the `age` tool sets too; each step doubles time and memory, so a file may not ask for more. */
const MOST_WORK = 18

/** The contents of an encrypted file as they are read, never whole. */
export type Sealed = { readonly size: number; readonly plain: AsyncIterable<Uint8Array> }

/** Opens an export with its passphrase. A file that is something else is refused before any work is done. */
export async function openSealed(file: string, passphrase: string, report: (bytes: number) => void): Promise<Sealed> {
  const { size, head } = beginningOf(file)
  const work = beginning.exec(head)?.[1]
  if (work === undefined) refuse('foreign')
  if (Number(work) > MOST_WORK) refuse('costly')
  const key = new Decrypter()
  key.addPassphrase(normalisePassphrase(passphrase))
  const opened = await key.decrypt(streamOf(chunksOf(file, report))).catch(wrong)
  return { size, plain: unbroken(opened) }
}

function beginningOf(file: string): { size: number; head: string } {
  let fd: number | undefined
  try {
    fd = fs.openSync(file, 'r')
    const start = Buffer.alloc(256)
    const read = fs.readSync(fd, start)
    return { size: fs.fstatSync(fd).size, head: start.toString('latin1', 0, read) }
  } catch {
    // Gone since it was chosen, a folder, or not ours to read.
    return refuse('unreadable')
  } finally {
    if (fd !== undefined) fs.closeSync(fd)
  }
}

async function* chunksOf(file: string, report: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  let read = 0
  for await (const chunk of fs.createReadStream(file, { highWaterMark: 128 * 1024 })) {
    const bytes = chunk as Buffer
    read += bytes.length
    report(read)
    yield bytes
  }
}

/** The library tells a wrong passphrase from a damaged beginning by its words only. */
function wrong(error: unknown): never {
  const isWrong = error instanceof Error && error.message.startsWith('no identity matched')
  if (isWrong) throw new AppError('wrong-export-passphrase')
  return refuse('broken')
}

/** A chunk that does not open was changed; a last one that is missing was cut off. */
async function* unbroken(opened: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* opened
  } catch {
    refuse('broken')
  }
}
