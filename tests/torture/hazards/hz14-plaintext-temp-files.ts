import fs from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { temporaryFolder } from '../../fixtures/temporary-folder'
import { filesWhere } from '../../fixtures/scan'
import type { Hazard } from '../hazard'
import { startTally } from '../hazard'
import { makeRegister } from '../pieces/a-register'
import { startChild } from '../pieces/child'
import { missingTools, skipped } from '../pieces/tools'

/** Every call with which a program can open a file, write to it or give it a name. */
const calls =
  'open,openat,openat2,creat,write,pwrite64,writev,pwritev,pwritev2,rename,renameat,renameat2,link,linkat,symlink'
const writing = /O_WRONLY|O_RDWR|O_CREAT|O_TMPFILE/

/**
 * HZ14: every write of the register’s own code is traced while it sorts, imports, changes everything, undoes,
 * checks, saves an export, backs up and brings the export in. Nothing is written outside its folder and theirs, and no byte of the marker anywhere.
 */
export const plaintextTempFiles: Hazard = {
  id: 'HZ14',
  short: 600,
  full: 12_000,
  async run(n) {
    const noTool = missingTools('strace')
    if (noTool) return skipped(noTool)
    const tally = startTally()
    const real = await trace('real', n)
    await tally.run('as it is', () => faultsIn(real))
    // With temporary files on the disk the same work must be noticed, or the trace sees nothing.
    const weaker = await trace('temp-files', n)
    if (faultsIn(weaker).length === 0) tally.fail('temporary files on the disk went unnoticed')
    return {
      ...tally.outcome({ contacts: n, withTempFilesOnDisk: `${weaker.outside.length} files outside` }),
      runs: real.writes,
    }
  },
}

type Traced = {
  readonly ended: boolean
  readonly writes: number
  readonly outside: readonly string[]
  readonly marked: number
  readonly readable: readonly string[]
}

async function trace(bundle: string, contacts: number): Promise<Traced> {
  const { folder, key } = await makeRegister(1)
  const [target, log, marker] = [temporaryFolder(), path.join(temporaryFolder(), 'trace'), 'Perpetua Quillfeather']
  const strace = ['strace', '-f', '-qq', '-y', '-s', '70000', '-e', `trace=${calls}`, '-e', 'signal=none', '-o', log]
  const child = startChild('busy', { bundle, before: strace, env: { ...process.env, NODE_COMPILE_CACHE: '' } })
  child.tell(JSON.stringify({ folder, keyHex: key.toString('hex'), marker, target, contacts }))
  await child.ended
  const seen = await readTrace(log, [folder, target], marker)
  const readable = [folder, target].flatMap((place) => filesWhere(place, new RegExp(marker)))
  return { ended: child.printed.includes('end'), readable, ...seen }
}

async function readTrace(log: string, allowed: readonly string[], marker: string) {
  const outside = new Set<string>()
  let [writes, marked, ready] = [0, 0, false]
  for await (const line of createInterface({ input: fs.createReadStream(log, 'latin1') })) {
    if (line.includes('ready\\n')) ready = true
    if (!ready || / = -1 E/.test(line)) continue
    if (/^\d+ +p?writev?\w*\(/.test(line)) {
      const file = /\(\d+<([^>]*)>/.exec(line)?.[1] ?? ''
      if (!file.startsWith('/') || file.startsWith('/dev/pts')) continue
      writes += 1
      if (line.includes(marker)) marked += 1
      if (!isBelow(file, allowed)) outside.add(file)
    } else if (writing.test(line) || /^\d+ +(re|sym)?(name|link)/.test(line)) {
      for (const [, file = ''] of line.matchAll(/"(\/[^"]*)"/g)) if (!isBelow(file, allowed)) outside.add(file)
    }
  }
  outside.delete('/dev/null')
  return { writes, marked, outside: [...outside] }
}

function isBelow(file: string, folders: readonly string[]): boolean {
  return folders.some((folder) => file.startsWith(`${folder}/`))
}

function faultsIn({ ended, writes, outside, marked, readable }: Traced): string[] {
  return [
    ...(ended ? [] : ['the program did not come to its end']),
    ...(writes > 0 ? [] : ['no write was seen']),
    ...(outside.length > 0 ? [`written outside: ${outside.slice(0, 5).join(', ')}`] : []),
    ...(marked > 0 ? [`the marker was written ${marked} times`] : []),
    ...(readable.length > 0 ? [`the marker can be read in ${readable.join(', ')}`] : []),
  ]
}
