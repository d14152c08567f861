import { normalisePassphrase } from '@core/register/passphrase'
import fs from 'node:fs'
import path from 'node:path'
import { inspect } from 'node:util'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { readHeader } from '../../src/register/file/key/header-file'
import { unwrapKey } from '../../src/register/file/key/slot'
import { filesWith, readSources } from '../fixtures/sources'
import { openTestSession, testPassphrase } from '../fixtures/session'

const printed: string[] = []

beforeEach(() => {
  printed.length = 0
  const keep = (...values: unknown[]): true => {
    printed.push(values.map((value) => inspect(value, { depth: 8, showHidden: true })).join(' '))
    return true
  }
  for (const method of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const)
    vi.spyOn(console, method).mockImplementation(keep)
  vi.spyOn(process.stdout, 'write').mockImplementation(keep)
  vi.spyOn(process.stderr, 'write').mockImplementation(keep)
})
afterEach(() => vi.restoreAllMocks())

/** What a call said, thrown or answered, in all detail. */
async function said(call: () => unknown): Promise<string> {
  try {
    return inspect(await call(), { depth: 8, showHidden: true })
  } catch (error) {
    return inspect(error, { depth: 8, showHidden: true }) + (error instanceof Error ? String(error.stack) : '')
  }
}

it('puts no key, passphrase or recovery key into a log, an error, an answer or a file', async () => {
  const { session, paths, folder } = openTestSession()
  const { service } = session
  const next = 'another quiet sentence'
  const wrong = 'some wrong passphrase'
  const { groups } = await service.create({ passphrase: testPassphrase })
  const answers = [
    await said(() => service.status()),
    await said(() => service.health()),
    await said(() => service.create({ passphrase: wrong })),
    await said(() => service.changePassphrase({ current: wrong, next })),
    await said(() => service.changePassphrase({ current: testPassphrase, next })),
    await said(() => service.proveRecovery({ group: 0, text: groups[0] ?? '' })),
    await said(() => session.current()?.change({ action: 'x.y', subject: '' }, (db) => db.run('not SQL at all'))),
    await said(() => service.lock()),
    await said(() => service.unlock({ passphrase: wrong })),
    await said(() => service.unlockWithRecoveryKey({ key: groups.slice(1).join(' '), newPassphrase: next })),
  ]
  const header = readHeader(paths)
  const slot = header.slots.find(({ kind }) => kind === 'passphrase')
  const key = slot && (await unwrapKey(slot, header.registerId, normalisePassphrase(next)))
  if (!key) throw new Error('the test itself must find the key')
  const database = fs.readFileSync(paths.database)
  fs.writeFileSync(paths.database, Buffer.alloc(database.length, 0xa7))
  answers.push(await said(() => service.unlock({ passphrase: next })))
  fs.writeFileSync(paths.database, database)
  answers.push(await said(() => service.unlock({ passphrase: next })))
  answers.push(await said(() => service.lock()))

  const hex = key.toString('hex')
  const bytes = [...key].join(', ')
  const secrets = [
    hex,
    hex.toUpperCase(),
    key.toString('base64'),
    key.toString('base64url'),
    bytes,
    key.toString('latin1'),
  ]
  const words = [testPassphrase, next, wrong, groups.join(''), groups.join(' '), groups.join('-')]
  const texts = [...answers, ...printed]
  for (const text of texts) for (const secret of [...secrets, ...words]) expect(text.includes(secret)).toBe(false)
  for (const name of fs.readdirSync(folder)) {
    const content = fs.readFileSync(path.join(folder, name)).toString('latin1')
    for (const secret of [...secrets, ...words]) expect(content.includes(secret), name).toBe(false)
  }
})

it('prints nothing from the file layer or the register’s own service at all', () => {
  const sources = [...readSources('src/register/file'), ...readSources('src/register/register')]
  expect(filesWith(sources, /console\.|process\.std(out|err)|\bdebugger\b/)).toEqual([])
})
