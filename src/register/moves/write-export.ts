import type { ExportSummary } from '@core/moves/contract'
import { AppError } from '@core/contract/errors'
import { normalisePassphrase } from '@core/register/passphrase'
import { Encrypter } from 'age-encryption'
import fs from 'node:fs'
import { moveInto } from '../file/durable'
import { openSnapshot } from '../file/snapshot'
import { toAppError } from '../file/sqlite-errors'
import { packExport } from './pack-export'
import { planExport } from './plan-export'
import { partOf } from './part-file'
import { streamOf } from './stream-of'
import { TRAIL } from './travelling-tables'

/** What it takes to save a register for another computer. The key stays the caller’s, who wipes it. */
export type ExportJob = {
  readonly folder: string
  readonly key: Buffer
  readonly file: string
  readonly passphrase: string
  readonly madeBy: string
  readonly madeAt: string
  /** Work per guess of the passphrase, as a power of two; lower only in tests. */
  readonly workFactor?: number
}

/** Told from time to time. */
export type Report = (progress: { readonly done: number; readonly total: number }) => void

/** Writes the whole register into one encrypted file. It has its name only when all of it is on the disk. */
export async function writeExport(job: ExportJob, report: Report): Promise<ExportSummary> {
  const snapshot = openSnapshot(job.folder, job.key)
  const part = partOf(job.file)
  try {
    const plan = await planExport(snapshot, { by: job.madeBy, at: job.madeAt }, () => undefined)
    const { files, tables } = plan.manifest
    const total = [...files, ...tables].reduce((sum, { bytes }) => sum + bytes, 0)
    const packed = packExport(snapshot, plan, (done) => report({ done, total }))
    const bytes = await writeAll(part, await encrypted(packed, job))
    moveInto(part, job.file)
    const records = tables.reduce((sum, { table, rows }) => (table === TRAIL ? sum : sum + rows), 0)
    return { records, lines: plan.manifest.trail.lines, bytes }
  } catch (error) {
    throw wordsFor(error)
  } finally {
    snapshot.close()
    fs.rmSync(part, { force: true })
  }
}

async function encrypted(
  plain: AsyncIterable<Uint8Array>,
  { passphrase, workFactor }: ExportJob,
): Promise<ReadableStream<Uint8Array>> {
  const lock = new Encrypter()
  lock.setPassphrase(normalisePassphrase(passphrase))
  if (workFactor !== undefined) lock.setScryptWorkFactor(workFactor)
  return lock.encrypt(streamOf(plain))
}

async function writeAll(file: string, chunks: AsyncIterable<Uint8Array>): Promise<number> {
  const fd = fs.openSync(file, 'w', 0o600)
  try {
    let bytes = 0
    for await (const chunk of chunks) bytes += writeChunk(fd, chunk)
    fs.fsyncSync(fd)
    return bytes
  } finally {
    fs.closeSync(fd)
  }
}

function writeChunk(fd: number, chunk: Uint8Array): number {
  for (let at = 0; at < chunk.length;) at += fs.writeSync(fd, chunk, at)
  return chunk.length
}

/** The chosen folder is the person’s own: what goes wrong there has other words than the folder of the register. */
function wordsFor(error: unknown): unknown {
  const mapped = toAppError(error)
  const isFolder = mapped instanceof AppError && mapped.code === 'folder-not-writable'
  const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT'
  if (!isFolder && !isGone) return mapped
  return new AppError('not-allowed', { reason: 'Steward may not write there. Choose another folder.' })
}
