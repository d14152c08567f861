import fs from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { conflictCopies } from '../../../src/core/health/conflict-copies'
import { ownNames } from '../../../src/register/file/own-names'
import { registerPaths } from '../../../src/register/file/paths'
import { openTestSession, testPassphrase, type TestSession } from '../../fixtures/session'

/** A register in a folder below one of its own, open, with a few entries. */
async function openRegister(): Promise<TestSession> {
  const test = openTestSession(path.join(openTestSession().folder, 'register'))
  await test.create()
  for (let i = 0; i < 3; i++) save(test, `before-${i}`)
  return test
}

const register = ({ session }: TestSession) => session.current() ?? expect.fail('the register is locked')
const save = (test: TestSession, subject: string) => register(test).note({ action: 'x.y', subject })
const subjects = (test: TestSession) =>
  register(test)
    .read.all<{ subject: string }>("SELECT subject FROM audit_event WHERE action = 'x.y' ORDER BY seq")
    .map(({ subject }) => subject)
const all = ['before-0', 'before-1', 'before-2']
const unlock = ({ session }: TestSession) => session.service.unlock({ passphrase: testPassphrase })

const vanished = (test: TestSession) => {
  expect(() => save(test, 'lost')).toThrow(
    expect.objectContaining({ code: 'register-vanished', detail: { folder: 'register' } }),
  )
}

it('notices at the next save that the file was removed, saves nothing, and puts it back at locking', async () => {
  const test = await openRegister()
  fs.rmSync(test.paths.database)
  vanished(test)
  expect(test.session.health.condition()).toMatchObject({ file: 'vanished' })
  expect(test.changed).toContain('health')
  await test.session.service.lock()
  await unlock(test)
  expect(subjects(test)).toEqual(all)
  const { events } = test.session.history.trail({ offset: 0, limit: 20 })
  expect(events.map(({ action }) => action)).toContain('register.putBack')
  await expect.poll(() => test.session.service.health()).toMatchObject({ audit: 'intact', note: 'found' })
  test.session.close()
})

it('puts it back when asked, and saves again after the next unlocking', async () => {
  const test = await openRegister()
  fs.rmSync(test.paths.database)
  expect(test.session.health.putBack()).toEqual({ as: 'register.db' })
  expect(test.session.health.condition()).toMatchObject({ putBackAs: 'register.db' })
  expect(() => save(test, 'lost')).toThrow(expect.objectContaining({ code: 'register-vanished' }))
  await test.session.service.lock()
  await unlock(test)
  save(test, 'after')
  expect(subjects(test)).toEqual([...all, 'after'])
  test.session.close()
})

it('makes the whole folder again, with the locks, when it was moved away', async () => {
  const test = await openRegister()
  fs.renameSync(test.folder, `${test.folder}.moved`)
  vanished(test)
  await test.session.service.lock()
  await unlock(test)
  expect(subjects(test)).toEqual(all)
  test.session.close()
})

it('makes nothing where the folder above is gone too: a disk was taken out', async () => {
  const test = await openRegister()
  const above = path.dirname(test.folder)
  fs.renameSync(above, `${above}.out`)
  vanished(test)
  await test.session.service.lock()
  expect(fs.existsSync(above)).toBe(false)
})

it('never writes over another file in its place, and keeps what was saved beside it', async () => {
  const test = await openRegister()
  fs.writeFileSync(`${test.paths.database}.other`, 'shopping list '.repeat(400))
  fs.renameSync(`${test.paths.database}.other`, test.paths.database)
  vanished(test)
  expect(test.session.health.condition()).toMatchObject({ file: 'replaced' })
  await test.session.service.lock()
  expect(fs.readFileSync(test.paths.database, 'utf8')).toContain('shopping list')
  fs.rmSync(test.paths.wal, { force: true })
  fs.renameSync(test.paths.rescued, test.paths.database)
  await unlock(test)
  expect(subjects(test)).toEqual(all)
  test.session.close()
})

it('notices that only the log was removed, and loses nothing of it', async () => {
  const test = await openRegister()
  fs.rmSync(test.paths.wal)
  vanished(test)
  expect(test.session.health.condition()).toMatchObject({ file: 'log-removed' })
  await test.session.service.lock()
  await unlock(test)
  expect(subjects(test)).toEqual(all)
  test.session.close()
})

it('takes none of its own files for somebody’s copy', async () => {
  const test = await openRegister()
  register(test).spare.renew()
  const paths = registerPaths(test.folder)
  const fixed = Object.values(paths).filter((one) => typeof one === 'string')
  const names = [...fixed, paths.before(60)].map((file) => path.basename(file))
  const withEndings = names.flatMap((name) => ['', '-wal', '-shm', '-journal', '.part'].map((ending) => name + ending))
  expect(conflictCopies([...withEndings, ...fs.readdirSync(test.folder)], ownNames(paths))).toEqual([])
  expect(test.session.health.place()).toMatchObject({ copies: [], place: { kind: 'this-computer' } })
  test.session.close()
})
