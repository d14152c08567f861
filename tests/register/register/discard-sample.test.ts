import fs from 'node:fs'
import path from 'node:path'
import { expect, it, vi } from 'vitest'
import { registerPaths } from '../../../src/register/file/paths'
import { deleteRegisterFiles } from '../../../src/register/file/register-files'
import { holdsSample } from '../../../src/register/organisation/organisation-service'
import { createSession } from '../../../src/register/register/session'
import { createServices } from '../../../src/register/services'
import { countingIds, testClock } from '../../fixtures/register'
import { temporaryFolder } from '../../fixtures/temporary-folder'
import { cheapCost, openTestSession, testPassphrase } from '../../fixtures/session'

function openSession(folder: string = temporaryFolder()) {
  const clock = testClock()
  const newId = countingIds()
  const session = createSession({ folder, clock, newId, cost: cheapCost, isSample: holdsSample })
  const services = () => {
    const register = session.current()
    if (!register) throw new Error('locked')
    return createServices({ register, clock, newId })
  }
  return { session, services, folder }
}

it('closes the sample and leaves nothing of it, and everything else in the folder', async () => {
  const { session, services, folder } = openSession()
  await session.service.create({ passphrase: testPassphrase })
  services().sample.load()
  const other = ['notes.txt', 'register.db.bak', 'my-register.db', 'register.before-lunch.db']
  for (const name of other) fs.writeFileSync(path.join(folder, name), 'mine')
  for (const name of ['register.before-60.db', 'register.header.json.part'])
    fs.writeFileSync(path.join(folder, name), 'a copy')
  await session.service.discardSample()
  expect(fs.readdirSync(folder).toSorted()).toEqual(other.toSorted())
  expect(session.service.status()).toMatchObject({ state: 'none' })
  expect(session.current()).toBeNull()
})

it('makes room for a register of one’s own', async () => {
  const { session, services } = openSession()
  await session.service.create({ passphrase: testPassphrase })
  services().sample.load()
  await session.service.discardSample()
  await session.service.create({ passphrase: 'nine loud geese at dusk' })
  expect(services().organisation.get()).toBeNull()
  session.close()
})

it('is refused for a register that is no sample, and then changes nothing', async () => {
  const { session, services, folder } = openSession()
  await session.service.create({ passphrase: testPassphrase })
  await expect(session.service.discardSample()).rejects.toMatchObject({ code: 'not-allowed' })
  const { larkfield } = await import('@core/sample/larkfield')
  services().organisation.save({ ...larkfield, isSample: false })
  await expect(session.service.discardSample()).rejects.toMatchObject({ code: 'not-allowed' })
  expect(services().organisation.get()?.name).toBe(larkfield.name)
  expect(fs.existsSync(path.join(folder, 'register.db'))).toBe(true)
  session.close()
})

it('is refused while locked, and where nobody can say that it is a sample', async () => {
  const { session, services } = openSession()
  await session.service.create({ passphrase: testPassphrase })
  services().sample.load()
  await session.service.lock()
  await expect(session.service.discardSample()).rejects.toMatchObject({ code: 'locked' })
  const unsure = openTestSession()
  await unsure.create()
  await expect(unsure.session.service.discardSample()).rejects.toMatchObject({ code: 'not-allowed' })
  unsure.session.close()
})

it('leaves after a crash at any point a register that opens, or none at all', { timeout: 30_000 }, async () => {
  const ends = new Set<string>()
  for (let crashAt = 0; crashAt < 10; crashAt++) {
    const { session, folder } = openSession()
    await session.service.create({ passphrase: testPassphrase })
    await session.service.lock()
    crashAfter(crashAt, () => deleteRegisterFiles(registerPaths(folder)))
    const again = openSession(folder).session
    const { state } = again.service.status()
    ends.add(state)
    if (state === 'locked') await again.service.unlock({ passphrase: testPassphrase })
    else await again.service.create({ passphrase: testPassphrase })
    expect(again.service.status()).toMatchObject({ state: 'open' })
    again.close()
  }
  expect(ends).toEqual(new Set(['locked', 'none']))
})

/** Lets so many files be unlinked, and then the power goes. */
function crashAfter(unlinked: number, act: () => void): void {
  const unlink = fs.rmSync
  let left = unlinked
  const spy = vi.spyOn(fs, 'rmSync').mockImplementation((...given) => {
    if (left === 0) throw new Error('the power went')
    left -= 1
    unlink(...given)
  })
  try {
    expect(act).toThrow('the power went')
  } finally {
    spy.mockRestore()
  }
}
