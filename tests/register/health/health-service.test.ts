import fs from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import type { CheckJob } from '../../../src/register/file/check/check-register'
import { newContact } from '@core/contacts/contact'
import { createContactsService } from '../../../src/register/contacts/contacts-service'
import { checkHere } from '../../../src/register/file/check/checker'
import { countingIds } from '../../fixtures/register'
import { openTestSession, testPassphrase, type TestSession } from '../../fixtures/session'
import { howOften } from '../../fixtures/how-often'

const unlock = ({ session }: TestSession) => session.service.unlock({ passphrase: testPassphrase })
const condition = ({ session }: TestSession) => session.health.condition()

async function openRegister(): Promise<TestSession> {
  const test = openTestSession()
  await test.create()
  for (let i = 0; i < 9; i++) test.session.current()?.note({ action: 'x.y', subject: '' })
  return test
}

/** The folder as a crash leaves it: everything but the log, or everything. */
async function crashed(test: TestSession, withLog: boolean): Promise<TestSession> {
  const after = openTestSession()
  const { database, head, header, headerCopy, wal } = test.paths
  for (const file of [database, head, header, headerCopy, ...(withLog ? [wal] : [])])
    fs.copyFileSync(file, path.join(after.folder, path.basename(file)))
  test.session.close()
  await unlock(after)
  return after
}

it('tells the place while locked, and nothing else', async () => {
  const test = openTestSession()
  expect(test.session.health.place()).toEqual({
    place: { kind: 'this-computer' },
    copies: [],
    folder: path.basename(test.folder),
  })
  expect(() => condition(test)).toThrow(expect.objectContaining({ code: 'locked' }))
})

it('notices a copy beside the register without touching it', async () => {
  const test = openTestSession()
  const copy = path.join(test.folder, 'register-LAPTOP.db')
  fs.writeFileSync(copy, 'somebody’s changes')
  const before = fs.statSync(copy)
  expect(test.session.health.place().copies).toEqual(['register-LAPTOP.db'])
  expect(fs.statSync(copy)).toMatchObject({ mtimeMs: before.mtimeMs, size: before.size })
})

it('goes on telling a loss after locking and unlocking, until it is acknowledged', async () => {
  const test = await crashed(await openRegister(), false)
  expect(condition(test).loss).toMatchObject({ missing: 10 })
  await test.session.service.lock()
  await unlock(test)
  await expect.poll(() => test.session.service.health()).toMatchObject({ audit: 'shortened', missing: 10 })
  test.session.health.acknowledgeLoss()
  expect(condition(test).loss).toBeUndefined()
  await expect.poll(() => test.session.service.health()).toMatchObject({ audit: 'intact', missing: undefined })
  await test.session.service.lock()
  await unlock(test)
  await expect.poll(() => test.session.service.health().audit).toBe('intact')
  test.session.close()
})

it('remembers when the register was found not closed, and checks the file then', async () => {
  const first = await openRegister()
  expect(condition(first).lastUncleanEndAt).toBeUndefined()
  const test = await crashed(first, true)
  await expect.poll(() => test.session.service.health()).toMatchObject({ audit: 'intact', file: 'sound' })
  expect(condition(test).lastUncleanEndAt).toBe(test.clock.now())
  await test.session.service.lock()
  await unlock(test)
  expect(test.session.service.health().file).toBe('not-needed')
  expect(condition(test).lastUncleanEndAt).toBe(test.clock.now())
  test.session.close()
})

it('checks everything when asked, says how far it is, and finds a damaged page', async () => {
  const test = await openRegister()
  await expect.poll(() => test.session.service.health().checkedAt).toBeDefined()
  expect(condition(test).check.state).toBe('never')
  test.session.health.check()
  expect(condition(test).check.state).toBe('running')
  await expect.poll(() => condition(test).check.state).toBe('sound')
  expect(condition(test).check).toMatchObject({ endedAt: test.clock.now() })
  expect(condition(test).check.done).toBe(condition(test).check.total)

  const unread = offsetOf(test, 'breach_action')
  test.session.health.check()
  test.session.health.stopCheck()
  await expect.poll(() => condition(test).check.state).toBe('stopped')
  test.session.close()

  flipAt(test, unread)
  await unlock(test)
  test.session.health.check()
  await expect.poll(() => condition(test).check.state).toBe('damaged')
  expect(test.session.service.health().file).toBe('damaged')
  test.session.close()
})

it.each(['audit_event', 'way_in'])(
  'refuses to open, in words, where a page is damaged that opening reads: of %s',
  async (table) => {
    const test = await openRegister()
    const read = offsetOf(test, table)
    await test.session.service.lock()
    flipAt(test, read)
    await expect(unlock(test)).rejects.toMatchObject({ code: 'register-damaged' })
    expect(test.session.current()).toBeNull()
    expect(() => condition(test)).toThrow(expect.objectContaining({ code: 'locked' }))
    flipAt(test, read)
    await unlock(test)
    test.session.close()
  },
)

/** Turns one bit of the closed file. */
function flipAt({ paths }: TestSession, at: number): void {
  const bytes = fs.readFileSync(paths.database)
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
  fs.writeFileSync(paths.database, bytes)
}

/** A byte in the first page of a table. */
function offsetOf(test: Awaited<ReturnType<typeof openRegister>>, table: string): number {
  const sql = 'SELECT rootpage AS page FROM sqlite_master WHERE name = @table'
  const page = test.session.current()?.read.get<{ page: number }>(sql, { table })?.page ?? 0
  return (page - 1) * 4096 + 100
}

it('is never misled by what is saved while the check runs', { timeout: 20_000 }, async () => {
  const test = await openRegister()
  const register = test.session.current()
  if (!register) throw new Error('locked')
  const contacts = createContactsService({ register, clock: test.clock, newId: countingIds() })
  let added = 0
  const add = () =>
    contacts.add(
      newContact.parse({ kind: 'person', displayName: `Person ${added++} of Larkfield`, roles: ['prospect'] }),
    )
  for (let round = 0; round < howOften(2, 20); round++) {
    const job: CheckJob = register.withKey((key) => ({
      folder: test.folder,
      key: Buffer.from(key),
      end: register.auditHead(),
      file: round % 2 ? 'full' : 'quick',
    }))
    const { finished } = checkHere(job, add)
    expect(await finished).toMatchObject({ state: 'ended', audit: { state: 'intact' }, file: true })
  }
  test.session.close()
})
