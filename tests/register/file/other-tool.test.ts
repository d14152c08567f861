import { Database } from '@signalapp/sqlcipher'
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { registerPaths } from '../../../src/register/file/paths'
import { rowCounts } from '../../fixtures/dump'
import { openFilledRegister } from '../../fixtures/filled-register'
import { temporaryFolder } from '../../fixtures/temporary-folder'
import { testPassphrase } from '../../fixtures/session'

// Nothing of ours reads the register here: the program of the page, Node's own cryptography, and another SQLCipher.
const page = fs.readFileSync(path.resolve(import.meta.dirname, '../../../docs/open-with-another-tool.md'), 'utf8')
const program = path.join(temporaryFolder(), 'register-key.mjs')

let counts: Record<string, number>
let groups: readonly string[]
let paths: ReturnType<typeof registerPaths>
let names: string[]
beforeAll(async () => {
  fs.writeFileSync(program, /```js\n([\s\S]+?)```/.exec(page)?.[1] ?? '')
  const served = await openFilledRegister()
  paths = served.paths
  groups = (await served.ask('register', 'newRecoveryKey', { passphrase: testPassphrase })).groups
  names = served
    .register()
    .read.all<{ display_name: string }>('SELECT display_name FROM contact')
    .map((row) => row.display_name)
  await served.ask('register', 'lock', undefined)
  await served.ask('register', 'unlock', { passphrase: testPassphrase })
  counts = rowCounts(served.register().read)
  await served.ask('register', 'lock', undefined)
})
afterAll(() => fs.rmSync(paths.folder, { recursive: true, force: true }))

function rawKey(secret: string): { key: string; status: number | null } {
  const run = spawnSync(process.execPath, [program, paths.header], { input: `${secret}\n`, encoding: 'utf8' })
  return { key: run.stdout.trim(), status: run.status }
}

it('gives the raw key to somebody who has the passphrase or the recovery key, and to nobody else', () => {
  const { key } = rawKey(testPassphrase)
  expect(key).toMatch(/^x'[0-9a-f]{64}'$/)
  expect(rawKey(groups.join(' ').toLowerCase())).toEqual({ key, status: 0 })
  expect(rawKey('not the one at all')).toEqual({ key: '', status: 1 })
})

it('opens the register in another SQLCipher 4, with every row of every table', () => {
  const db = new Database(paths.database)
  db.pragma(`key = "${rawKey(testPassphrase).key}"`)
  expect(db.pragma('cipher_version')).toMatchObject([{ cipher_version: expect.stringMatching(/^4\./) }])
  expect(db.pragma('cipher_integrity_check')).toEqual([])
  expect(db.pragma('quick_check')).toEqual([{ quick_check: 'ok' }])
  const found = Object.keys(counts).map((table) => [
    table,
    db.prepare(`SELECT count(*) AS n FROM "${table}"`).get<{ n: number }>()?.n,
  ])
  // The line of the lock came after counting.
  expect(Object.fromEntries(found)).toEqual({ ...counts, audit_event: (counts.audit_event ?? 0) + 1 })
  const read = db.prepare('SELECT display_name FROM contact').all<{ display_name: string }>()
  expect(read.map((row) => row.display_name)).toEqual(names)
  db.close()
})

it('does not open with another key', () => {
  const db = new Database(paths.database)
  db.pragma('cipher_log_level = NONE') // otherwise it tells the console
  db.pragma(`key = "x'${'0'.repeat(64)}'"`)
  expect(() => db.prepare('SELECT count(*) AS n FROM contact').get()).toThrow(/not a database/)
  db.close()
})
