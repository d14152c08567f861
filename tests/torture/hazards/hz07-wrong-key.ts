import fs from 'node:fs'
import { headerToText, type KeyHeader, type KeySlot } from '../../../src/register/file/key/header'
import { readHeader } from '../../../src/register/file/key/header-file'
import { registerPaths, type RegisterPaths } from '../../../src/register/file/paths'
import { codeOf } from '../../../src/register/file/sqlite-errors'
import type { Session } from '../../../src/register/register/session'
import { testPassphrase } from '../../fixtures/passphrase'
import type { Hazard, Rng, Tally } from '../hazard'
import { startTally } from '../hazard'
import { differences, filesIn, makeRegisterWithSheet, sessionOn, type Sheet } from '../pieces/a-register'

/** What a try with a wrong secret or a spoilt header may be called. Anything else, or opening, is a failure. */
const refusals = new Set(['wrong-passphrase', 'header-unreadable', 'header-missing'])

/** So often the register is put back as it was, so that its trail does not grow without end. */
const FRESH_EVERY = 40

/**
 * HZ7: 100 wrong passphrases; a header with a bit flipped in, or cut at, every one of its bytes, in one of its two files
 * and in both; and slots that were tampered with and given a new checksum.
 */
export const wrongKey: Hazard = {
  id: 'HZ7',
  short: 60,
  full: 100_000,
  async run(n, rng) {
    const tally = startTally()
    const made = await makeRegisterWithSheet(5)
    const paths = registerPaths(made.folder)
    await wrongPassphrases(tally, made, Math.min(100, n), rng)
    const headerBytes = await spoiltHeaders(tally, made, n, rng)
    await tamperedSlots(tally, made, paths, Math.min(200, n), rng)
    return tally.outcome({ headerBytes })
  },
}

async function wrongPassphrases(tally: Tally, made: Sheet, n: number, rng: Rng): Promise<void> {
  const session = sessionOn(made.folder)
  const before = filesIn(made.folder)
  for (let i = 0; i < n; i++) {
    const at = rng.below(testPassphrase.length)
    const passphrase =
      i % 3 === 0
        ? `${testPassphrase.slice(0, at)}${String.fromCodePoint(97 + rng.below(26))}${testPassphrase.slice(at)}`
        : `${testPassphrase.slice(0, at)}${i}`
    await tally.run(`wrong passphrase ${i}`, () => isRefused(session, passphrase, made.folder, before))
  }
}

/** Cuts the header at, and flips a bit of, each of so many bytes. Returns how long the header is. */
async function spoiltHeaders(tally: Tally, made: Sheet, n: number, rng: Rng): Promise<number> {
  const paths = registerPaths(made.folder)
  const good = fs.readFileSync(paths.header)
  const whole = filesIn(made.folder)
  const meant = good.toString('utf8').trimEnd().length // without the line end that closes the file
  const places = Math.min(n, meant)
  for (let i = 0; i < places; i++) {
    const at = Math.floor((i * meant) / places)
    if (i % FRESH_EVERY === 0) for (const [name, bytes] of whole) fs.writeFileSync(`${made.folder}/${name}`, bytes)
    const flipped = Buffer.from(good)
    flipped[at] = (flipped[at] ?? 0) ^ (1 << rng.below(8))
    for (const [how, bytes] of [
      ['cut', good.subarray(0, at)],
      ['flipped', flipped],
    ] as const) {
      const session = sessionOn(made.folder)
      await tally.run(`both headers ${how} at ${at}`, async () => {
        for (const file of [paths.header, paths.headerCopy]) fs.writeFileSync(file, bytes)
        return isRefused(session, testPassphrase, made.folder, filesIn(made.folder))
      })
      await tally.run(`one header ${how} at ${at}`, async () => {
        fs.writeFileSync(rng.flip() ? paths.header : paths.headerCopy, good)
        await session.service.unlock({ passphrase: testPassphrase })
        await session.service.lock()
        const mended = [paths.header, paths.headerCopy].every((file) => fs.readFileSync(file).equals(good))
        return mended ? [] : ['the spoilt header was not mended']
      })
      for (const file of [paths.header, paths.headerCopy]) fs.writeFileSync(file, good)
    }
  }
  return good.length
}

/** Somebody changes what the passphrase opens and writes a new checksum: refused, and the sheet still opens it. */
async function tamperedSlots(tally: Tally, made: Sheet, paths: RegisterPaths, n: number, rng: Rng): Promise<void> {
  const whole = filesIn(made.folder)
  const good = readHeader(paths)
  for (let i = 0; i < n; i++) {
    await tally.run(`tampered slot ${i}`, async () => {
      const text = headerToText(tamper(good, rng))
      for (const file of [paths.header, paths.headerCopy]) fs.writeFileSync(file, text)
      const session = sessionOn(made.folder)
      const faults = await isRefused(session, testPassphrase, made.folder, filesIn(made.folder))
      await session.service.unlockWithRecoveryKey({ key: made.groups.join(' '), newPassphrase: testPassphrase })
      await session.service.lock()
      for (const [name, bytes] of whole) fs.writeFileSync(`${made.folder}/${name}`, bytes)
      return faults
    })
  }
}

function tamper(header: KeyHeader, rng: Rng): KeyHeader {
  const spoil = (slot: KeySlot): KeySlot => {
    const field = (['salt', 'nonce', 'wrapped'] as const)[rng.below(3)] ?? 'wrapped'
    const bytes = Buffer.from(slot[field] ?? '', 'base64')
    const at = rng.below(bytes.length)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << rng.below(8))
    return { ...slot, [field]: bytes.toString('base64') }
  }
  return { ...header, slots: header.slots.map((slot) => (slot.kind === 'passphrase' ? spoil(slot) : slot)) }
}

async function isRefused(
  session: Session,
  passphrase: string,
  folder: string,
  before: Map<string, Buffer>,
): Promise<string[]> {
  try {
    await session.service.unlock({ passphrase })
    session.close()
    return ['it opened']
  } catch (error) {
    const code = codeOf(error)
    const changed = differences(before, filesIn(folder)).filter((name) => name !== 'register.lock')
    return [
      ...(code && refusals.has(code) ? [] : [`it was called ${code ?? String(error)}`]),
      ...(changed.length > 0 ? [`it changed ${changed.join(', ')}`] : []),
    ]
  }
}
