import fs from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { connect } from '../../../src/register/file/connect'
import { readHeader } from '../../../src/register/file/key/header-file'
import { unwrapKey } from '../../../src/register/file/key/slot'
import { openTestSession, testPassphrase, type TestSession } from '../../fixtures/session'
import { howOften, isFull } from '../../fixtures/how-often'

/** A register that was made, used and closed, to be spoilt. */
async function closedRegister(): Promise<TestSession> {
  const test = openTestSession()
  await test.create()
  await test.session.service.lock()
  return test
}

const unlock = ({ session }: TestSession) => session.service.unlock({ passphrase: testPassphrase })

function contents(folder: string): Record<string, string> {
  return Object.fromEntries(
    fs.readdirSync(folder).map((name) => [name, fs.readFileSync(path.join(folder, name)).toString('base64')]),
  )
}

it.each([
  ['an empty file', 'register-damaged', ({ paths }: TestSession) => fs.writeFileSync(paths.database, '')],
  ['a removed file', 'register-missing', ({ paths }: TestSession) => fs.rmSync(paths.database)],
  [
    'a text file',
    'register-damaged',
    ({ paths }: TestSession) => fs.writeFileSync(paths.database, 'shopping list\n'.repeat(500)),
  ],
  [
    'a short text file',
    'register-damaged',
    ({ paths }: TestSession) => fs.writeFileSync(paths.database, 'shopping list'),
  ],
  [
    'an unencrypted database',
    'register-damaged',
    ({ paths }: TestSession) => fs.writeFileSync(paths.database, 'SQLite format 3\0'.padEnd(8192, '\0')),
  ],
  ['noise', 'register-damaged', ({ paths }: TestSession) => fs.writeFileSync(paths.database, Buffer.alloc(8192, 0xa7))],
  ['a file cut in half', 'register-damaged', ({ paths }: TestSession) => fs.truncateSync(paths.database, 6000)],
  [
    'no header',
    'header-missing',
    ({ paths }: TestSession) => {
      fs.rmSync(paths.header)
      fs.rmSync(paths.headerCopy)
    },
  ],
  [
    'two spoilt headers',
    'header-unreadable',
    ({ paths }: TestSession) => {
      fs.writeFileSync(paths.header, '{')
      fs.writeFileSync(paths.headerCopy, '')
    },
  ],
])('meets %s with %s, and makes and changes nothing', async (_what, code, spoil) => {
  const test = await closedRegister()
  spoil(test)
  const before = contents(test.folder)
  await expect(unlock(test)).rejects.toMatchObject({ code })
  await expect(test.create()).rejects.toMatchObject({ code: 'register-exists' })
  expect(contents(test.folder)).toEqual(before)
  expect(test.session.current()).toBeNull()
})

it('says without a key what is wrong, each in its own words', async () => {
  const test = await closedRegister()
  const { session, paths } = test
  const good = fs.readFileSync(paths.database)
  const says = () => {
    const { state, problem, reason } = session.service.status()
    return [state, problem, reason]
  }
  expect(says()).toEqual(['locked', undefined, undefined])
  fs.writeFileSync(paths.database, '')
  expect(says()).toEqual(['unusable', 'register-damaged', 'The register file is empty.'])
  fs.writeFileSync(paths.database, 'shopping list '.repeat(400))
  expect(says()).toEqual(['unusable', 'register-damaged', 'The file in its place is not a register.'])
  fs.rmSync(paths.database)
  expect(says()).toEqual(['unusable', 'register-missing', undefined])
  fs.writeFileSync(paths.database, good)
  await unlock(test)
  session.close()
})

it(
  'opens from the other header when any byte of one is flipped or it is cut anywhere, and mends it',
  { timeout: 30_000 },
  async () => {
    const test = await closedRegister()
    const { paths, session } = test
    const good = fs.readFileSync(paths.header)
    const spoilt: Buffer[] = []
    for (let at = 0; at < good.length; at += isFull ? 23 : 211) {
      const flipped = Buffer.from(good)
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8))
      spoilt.push(flipped, good.subarray(0, at))
    }
    for (const bytes of spoilt) {
      fs.writeFileSync(paths.header, bytes)
      await unlock(test)
      await session.service.lock()
    }
    expect(fs.readFileSync(paths.header).equals(good)).toBe(true)
    expect(fs.readFileSync(paths.headerCopy).equals(good)).toBe(true)
  },
)

it('opens with nothing but the right passphrase: 100 wrong ones change no byte', async () => {
  const test = await closedRegister()
  const before = contents(test.folder)
  for (let i = 0; i < 100; i++) {
    test.wait(31_000)
    const passphrase = `${testPassphrase.slice(0, i % testPassphrase.length)}${i}`
    await expect(test.session.service.unlock({ passphrase })).rejects.toMatchObject({ code: 'wrong-passphrase' })
  }
  expect(contents(test.folder)).toEqual(before)
  test.wait(31_000)
  await unlock(test)
  test.session.close()
})

it('does not let a header ask for work that would hang the machine', async () => {
  const test = await closedRegister()
  const { paths } = test
  const text = fs.readFileSync(paths.header, 'utf8').replace(/"memoryKiB": 8/g, '"memoryKiB": 400000000')
  fs.writeFileSync(paths.header, text)
  fs.writeFileSync(paths.headerCopy, text)
  await expect(unlock(test)).rejects.toMatchObject({ code: 'header-unreadable' })
})

it('does not open with a slot of another register', async () => {
  const [mine, theirs] = [await closedRegister(), await closedRegister()]
  fs.copyFileSync(theirs.paths.header, mine.paths.header)
  fs.copyFileSync(theirs.paths.headerCopy, mine.paths.headerCopy)
  await expect(unlock(mine)).rejects.toMatchObject({ code: 'register-damaged' })
})

it('finishes a making that a crash cut short, and clears away one that got less far', async () => {
  const test = await closedRegister()
  fs.renameSync(test.paths.database, test.paths.unborn)
  expect(test.session.service.status()).toMatchObject({ state: 'locked' })
  await unlock(test)
  test.session.close()

  const early = openTestSession()
  fs.writeFileSync(early.paths.unborn, 'half made')
  expect(early.session.service.status()).toMatchObject({ state: 'none' })
  await early.create()
  early.session.close()
  expect(fs.existsSync(early.paths.unborn)).toBe(false)
})

it('says how many changes are gone when the write-ahead log is lost', async () => {
  const test = await closedRegister()
  await unlock(test)
  const { paths, session } = test
  const register = session.current()
  for (let i = 0; i < 9; i++) register?.note({ action: 'x.y', subject: '' })
  const files = [paths.database, paths.head, paths.header, paths.headerCopy]
  const after = openTestSession()
  for (const file of files) fs.copyFileSync(file, path.join(after.folder, path.basename(file)))
  session.close()
  await unlock(after)
  // The log held the unlocking as well as the nine notes.
  await expect
    .poll(() => after.session.service.health())
    .toMatchObject({ audit: 'shortened', missing: 10, note: 'found' })
  const { events } = after.session.history.trail({ offset: 0, limit: 2 })
  expect(events[1]).toMatchObject({ action: 'register.notice-loss', fields: ['missing-10'] })
  after.session.close()
})

it(
  'opens, or says what is wrong, wherever the write-ahead log is cut or spoilt; a loss is always told',
  { timeout: 30_000 },
  async () => {
    const test = await closedRegister()
    await unlock(test)
    const { paths, session } = test
    for (let i = 0; i < 6; i++) session.current()?.note({ action: 'x.y', subject: '' })
    const files = [paths.database, paths.head, paths.header, paths.headerCopy]
    const saved = files.map((file) => [path.basename(file), fs.readFileSync(file)] as const)
    const wal = fs.readFileSync(paths.wal)
    const noted = 2 + 1 + 1 + 6
    session.close()
    const rounds = howOften(4, 25)
    for (let round = 0; round < rounds; round++) {
      const at = Math.floor((wal.length * round) / rounds)
      const flipped = Buffer.from(wal)
      flipped[at] = (flipped[at] ?? 0) ^ 4
      for (const bytes of [wal.subarray(0, at), flipped]) {
        const after = openTestSession()
        for (const [name, content] of saved) fs.writeFileSync(path.join(after.folder, name), content)
        fs.writeFileSync(after.paths.wal, bytes)
        await unlock(after)
        await expect.poll(() => after.session.service.health().checkedAt, { interval: 2 }).toBeDefined()
        const health = after.session.service.health()
        // The opening itself, the loss, and that the register was not closed, each have a line of their own.
        const opening = 1 + (health.audit === 'shortened' ? 1 : 0) + (bytes.length > 0 ? 1 : 0)
        expect(health.file, `byte ${at}`).not.toBe('damaged')
        if (health.events - opening < noted)
          expect(health).toMatchObject({ audit: 'shortened', missing: noted - (health.events - opening) })
        after.session.close()
      }
    }
  },
)

it('tells an altered trail at the next unlock', async () => {
  const test = await closedRegister()
  const header = readHeader(test.paths)
  const slot = header.slots.find(({ kind }) => kind === 'passphrase')
  const key = slot && (await unwrapKey(slot, header.registerId, testPassphrase))
  if (!key) throw new Error('the test itself must find the key')
  const other = connect(test.paths.database, key, { readonly: false })
  other.exec("DROP TRIGGER audit_event_keeps; UPDATE audit_event SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 2")
  other.close()
  await unlock(test)
  await expect.poll(() => test.session.service.health()).toMatchObject({ audit: 'altered' })
  test.session.close()
})

it('says that all is well when it is', async () => {
  const test = await closedRegister()
  await unlock(test)
  await expect
    .poll(() => test.session.service.health())
    .toMatchObject({ audit: 'intact', note: 'found', file: 'not-needed' })
  expect(test.changed).toContain('register')
  test.session.close()
})

it.skipIf(process.getuid?.() === 0)('names a folder that cannot be written to', async () => {
  const test = await closedRegister()
  fs.chmodSync(test.folder, 0o500)
  try {
    await expect(unlock(test)).rejects.toMatchObject({ code: 'folder-not-writable' })
  } finally {
    fs.chmodSync(test.folder, 0o700)
  }
})
