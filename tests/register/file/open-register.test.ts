import fs from 'node:fs'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { newRegisterKey } from '../../../src/register/file/key/register-key'
import { audit } from '../../../src/register/file/migrations/0005-audit'
import { openRegister } from '../../../src/register/file/open-register'
import { registerPaths } from '../../../src/register/file/paths'
import { countingIds, openTestRegister, testClock, type TestRegister } from '../../fixtures/register'

const steps = [audit]
let test: TestRegister
beforeEach(() => {
  test = openTestRegister({ steps })
})
afterEach(() => test.close())

const openAgain = (more: { key?: Buffer; steps?: typeof steps } = {}) =>
  openRegister({
    folder: test.folder,
    key: test.key,
    clock: testClock(),
    newId: countingIds(),
    actor: 'test',
    steps,
    ...more,
  })

it('has every setting of rule 1, on both connections', () => {
  const expected = {
    journal_mode: 'wal',
    synchronous: 2,
    fullfsync: 1,
    checkpoint_fullfsync: 1,
    secure_delete: 1,
    temp_store: 2,
    foreign_keys: 1,
    recursive_triggers: 1,
    cache_size: -65536,
    locking_mode: 'normal',
    journal_size_limit: 4194304,
  }
  expect(test.deps.register.settings()).toEqual({ read: expected, write: expected })
})

it('uses a SQLite that is new enough', () => {
  const version = test.deps.register.read.get<{ v: string }>('SELECT sqlite_version() AS v')?.v ?? ''
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  expect(major * 1_000_000 + minor * 1000 + patch).toBeGreaterThanOrEqual(3_051_003)
})

it('leaves an empty write-ahead log and lets go of the folder', () => {
  test.deps.register.note({ action: 'x.y', subject: '' })
  test.deps.register.close()
  const { wal } = registerPaths(test.folder)
  expect(fs.existsSync(wal) && fs.statSync(wal).size > 0).toBe(false)
  const again = openAgain()
  expect(again.uncleanEnd).toBe(false)
  again.close()
})

it('keeps a second opener out', () => {
  expect(() => openAgain()).toThrow(expect.objectContaining({ code: 'register-in-use' }))
})

it('calls a file that the right key does not open damaged, and leaves it as it is', () => {
  test.deps.register.close()
  const { database } = registerPaths(test.folder)
  const before = fs.readFileSync(database)
  expect(() => openAgain({ key: newRegisterKey() })).toThrow(expect.objectContaining({ code: 'register-damaged' }))
  expect(fs.readFileSync(database).equals(before)).toBe(true)
  openAgain().close()
})

it('refuses a newer register and leaves it as it is', () => {
  test.deps.register.close()
  openAgain({
    steps: [audit, { version: 7000, name: 'the future', up: 'CREATE TABLE future (id TEXT) STRICT' }],
  }).close()
  const { database } = registerPaths(test.folder)
  const before = fs.readFileSync(database)
  expect(() => openAgain()).toThrow(expect.objectContaining({ code: 'register-too-new' }))
  expect(fs.readFileSync(database).equals(before)).toBe(true)
})

it('copies an older register before it changes it, and the copy opens', () => {
  test.deps.register.note({ action: 'x.y', subject: 'kept' })
  test.deps.register.close()
  openAgain({ steps: [audit, { version: 6, name: 'more', up: 'CREATE TABLE more (id TEXT) STRICT' }] }).close()
  const paths = registerPaths(test.folder)
  fs.copyFileSync(paths.before(5), paths.database)
  const old = openAgain()
  expect(old.read.get("SELECT count(*) AS n FROM audit_event WHERE subject = 'kept'")).toEqual({ n: 1 })
  expect(old.read.all("SELECT name FROM sqlite_master WHERE name = 'more'")).toEqual([])
  old.close()
})

it('takes no part of a step that fails, and still opens with the program before', () => {
  test.deps.register.close()
  const broken = {
    version: 6,
    name: 'broken',
    up: 'CREATE TABLE half (id TEXT) STRICT; INSERT INTO nowhere VALUES (1);',
  }
  expect(() => openAgain({ steps: [audit, broken] })).toThrow('no such table')
  const again = openAgain()
  expect(again.read.all("SELECT name FROM sqlite_master WHERE name = 'half'")).toEqual([])
  again.close()
})

it('wants its steps in rising order', () => {
  test.deps.register.close()
  const same = { version: 5, name: 'twice', up: 'SELECT 1' }
  const later = { version: 8, name: 'later', up: 'SELECT 1' }
  expect(() => openAgain({ steps: [audit, same, later] })).toThrow('must come after')
})

it('notices a spoilt page instead of showing it', () => {
  const { register } = test.deps
  for (let i = 0; i < 300; i++) register.note({ action: 'x.y', subject: `s${i}` })
  register.close()
  const { database } = registerPaths(test.folder)
  const good = fs.readFileSync(database)
  const pages = good.length / 4096
  for (let page = 0; page < pages; page++) {
    const bad = Buffer.from(good)
    const at = page * 4096 + 1000
    bad[at] = (bad[at] ?? 0) ^ 1
    fs.writeFileSync(database, bad)
    const notice = () => {
      const opened = openAgain()
      try {
        opened.read.all('SELECT * FROM audit_event')
        if (!opened.quickCheck()) throw Object.assign(new Error(), { code: 'register-damaged' })
      } finally {
        opened.close()
      }
    }
    expect(notice, `page ${page}`).toThrow(expect.objectContaining({ code: 'register-damaged' }))
  }
  fs.writeFileSync(database, good)
})
