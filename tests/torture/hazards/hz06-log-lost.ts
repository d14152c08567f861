import fs from 'node:fs'
import path from 'node:path'
import { registerPaths } from '../../../src/register/file/paths'
import { testPassphrase } from '../../fixtures/passphrase'
import { temporaryFolder } from '../../fixtures/temporary-folder'
import type { Hazard } from '../hazard'
import { startTally } from '../hazard'
import { contactsOf, makeRegister, person, sessionOn } from '../pieces/a-register'
import { healthOf } from '../pieces/health'

/** A folder as it lay there while the register was open, and the seals of all lines its trail had. */
type Caught = {
  readonly files: ReadonlyMap<string, Buffer>
  readonly log: Buffer
  readonly seals: ReadonlyMap<number, string>
}

/**
 * HZ6: the write-ahead log is deleted, cut at `n` points or has one bit flipped in `n` places. The register opens, and
 * says how many changes are gone whenever any is, to the number.
 */
export const logLost: Hazard = {
  id: 'HZ6',
  short: 40,
  full: 300,
  async run(n, rng) {
    const tally = startTally()
    const caught = await catchOpenRegister()
    const { log } = caught
    let losses = 0
    const meet = (name: string, bytes: Buffer | null) =>
      tally.run(name, async () => {
        const { lost, faults } = await openWith(caught, bytes)
        if (lost > 0) losses += 1
        return faults
      })
    await meet('deleted', null)
    for (let i = 0; i < n; i++) {
      const end = Math.floor((log.length * i) / n)
      await meet(`cut at ${end}`, log.subarray(0, end))
      const at = rng.below(log.length)
      const flipped = Buffer.from(log)
      flipped[at] = (flipped[at] ?? 0) ^ (1 << rng.below(8))
      await meet(`a bit of byte ${at}`, flipped)
    }
    if (losses < n) tally.fail(`only ${losses} of them lost anything`)
    return tally.outcome({ withALoss: losses })
  },
}

/** A copy of the files of a register in the middle of a session, with everything still in the log. */
async function catchOpenRegister(): Promise<Caught> {
  const { folder } = await makeRegister(10)
  const session = sessionOn(folder)
  await session.service.unlock({ passphrase: testPassphrase })
  const register = session.current()
  if (!register) throw new Error('the register did not open')
  const contacts = contactsOf(register)
  for (let index = 100; index < 115; index++) contacts.add(person(index))
  const paths = registerPaths(folder)
  const kept = [paths.database, paths.head, paths.header, paths.headerCopy]
  const files = new Map(kept.map((file) => [path.basename(file), fs.readFileSync(file)] as const))
  const log = fs.readFileSync(paths.wal)
  const rows = register.read.all<{ seq: number; hash: string }>('SELECT seq, hash FROM audit_event')
  await session.service.lock()
  return { files, log, seals: new Map(rows.map(({ seq, hash }) => [seq, hash] as const)) }
}

async function openWith({ files, seals }: Caught, log: Buffer | null): Promise<{ lost: number; faults: string[] }> {
  const folder = temporaryFolder()
  for (const [name, bytes] of files) fs.writeFileSync(path.join(folder, name), bytes)
  if (log) fs.writeFileSync(registerPaths(folder).wal, log)
  const session = sessionOn(folder)
  try {
    await session.service.unlock({ passphrase: testPassphrase })
    const health = await healthOf(session)
    const rows = session.current()?.read.all<{ seq: number; hash: string }>('SELECT seq, hash FROM audit_event') ?? []
    const lost = seals.size - rows.filter(({ seq, hash }) => seals.get(seq) === hash).length
    const faults = [
      ...(health.file === 'damaged' ? ['the file is called damaged'] : []),
      ...((health.audit === 'shortened' ? health.missing : 0) === lost
        ? []
        : [`${lost} changes are gone, and it says ${health.audit}, ${health.missing ?? 'no'} missing`]),
    ]
    return { lost, faults }
  } finally {
    session.close()
    fs.rmSync(folder, { recursive: true, force: true })
  }
}
