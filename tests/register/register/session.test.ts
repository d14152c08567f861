import fs from 'node:fs'
import { expect, it } from 'vitest'
import { openTestSession, testPassphrase } from '../../fixtures/session'

const next = 'nine loud geese at dusk'

it('is none, then open, then locked, then open again', async () => {
  const { session, create } = openTestSession()
  expect(session.service.status()).toMatchObject({ state: 'none', recoveryProven: false })
  const groups = await create()
  expect(groups).toHaveLength(8)
  expect(session.service.status()).toMatchObject({ state: 'open', openedWith: 'passphrase', recoveryProven: false })
  await session.service.lock()
  expect(session.current()).toBeNull()
  expect(session.service.status()).toMatchObject({ state: 'locked' })
  await session.service.unlock({ passphrase: testPassphrase })
  expect(session.current()).not.toBeNull()
  session.close()
})

it('refuses a wrong passphrase and changes no byte of the register', async () => {
  const { session, create, paths } = openTestSession()
  await create()
  await session.service.lock()
  const before = fs.readFileSync(paths.database)
  await expect(session.service.unlock({ passphrase: 'not the passphrase' })).rejects.toMatchObject({
    code: 'wrong-passphrase',
  })
  expect(fs.readFileSync(paths.database).equals(before)).toBe(true)
  expect(session.current()).toBeNull()
})

it('opens whichever way the keyboard wrote the accents', async () => {
  const { session, paths } = openTestSession()
  await session.service.create({ passphrase: 'caf\u00e9 \u00e0 minuit' })
  await session.service.lock()
  await session.service.unlock({ passphrase: 'cafe\u0301 a\u0300 minuit' })
  expect(session.current()).not.toBeNull()
  session.close()
  expect(fs.existsSync(paths.database)).toBe(true)
})

it('makes each try after the third wait longer', async () => {
  const { session, create, wait } = openTestSession()
  await create()
  await session.service.lock()
  const tryOne = (passphrase: string) => session.service.unlock({ passphrase })
  for (let i = 0; i < 3; i++)
    await expect(tryOne('wrong wrong')).rejects.toMatchObject({ code: 'wrong-passphrase', detail: {} })
  await expect(tryOne('wrong wrong')).rejects.toMatchObject({
    detail: { reason: 'Wait 1 second before the next try.' },
  })
  await expect(tryOne(testPassphrase)).rejects.toMatchObject({ code: 'not-allowed' })
  wait(1000)
  await expect(tryOne('wrong wrong')).rejects.toMatchObject({
    detail: { reason: 'Wait 2 seconds before the next try.' },
  })
  for (let i = 0; i < 60; i++) {
    wait(30_000)
    await expect(tryOne('wrong wrong')).rejects.toMatchObject({ code: 'wrong-passphrase' })
  }
  await expect(tryOne(testPassphrase)).rejects.toMatchObject({
    detail: { reason: expect.stringContaining('Wait 30 seconds') },
  })
  wait(30_000)
  await tryOne(testPassphrase)
  session.close()
})

it('changes the passphrase: the old one stops working, also through the copy of the header', async () => {
  const { session, create, paths } = openTestSession()
  await create()
  await expect(session.service.changePassphrase({ current: 'wrong wrong', next })).rejects.toMatchObject({
    code: 'wrong-passphrase',
  })
  await session.service.changePassphrase({ current: testPassphrase, next })
  await session.service.lock()
  fs.writeFileSync(paths.header, 'spoilt')
  await expect(session.service.unlock({ passphrase: testPassphrase })).rejects.toMatchObject({
    code: 'wrong-passphrase',
  })
  await session.service.unlock({ passphrase: next })
  session.close()
})

it('opens with the recovery key, typed badly, and sets a new passphrase', async () => {
  const { session, create } = openTestSession()
  const groups = await create()
  await session.service.lock()
  const typed = groups.join(' - ').toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')
  await session.service.unlockWithRecoveryKey({ key: typed, newPassphrase: next })
  expect(session.service.status()).toMatchObject({ state: 'open', openedWith: 'recovery' })
  await session.service.lock()
  await expect(session.service.unlock({ passphrase: testPassphrase })).rejects.toMatchObject({
    code: 'wrong-passphrase',
  })
  await session.service.unlock({ passphrase: next })
  session.close()
})

it('tells a slip in the recovery key from a wrong key', async () => {
  const { session, create } = openTestSession()
  const groups = await create()
  await session.service.lock()
  const other = openTestSession()
  const otherGroups = await other.create()
  other.session.close()
  const unlock = (key: string) => session.service.unlockWithRecoveryKey({ key, newPassphrase: next })
  await expect(unlock(groups.slice(0, 7).join(' '))).rejects.toMatchObject({
    code: 'invalid-input',
    detail: { issues: [{ path: 'key' }] },
  })
  await expect(unlock([...groups.slice(1), groups[0]].join(' '))).rejects.toMatchObject({ code: 'invalid-input' })
  await expect(unlock(otherGroups.join(' '))).rejects.toMatchObject({ code: 'wrong-recovery-key' })
  await unlock(groups.join(' '))
  session.close()
})

it('proves the recovery sheet by one group of it, in this session or a later one', async () => {
  const { session, create, clock } = openTestSession()
  const groups = await create()
  await session.service.lock()
  await session.service.unlock({ passphrase: testPassphrase })
  expect(await session.service.proveRecovery({ group: 4, text: groups[3] ?? '' })).toEqual({ proven: false })
  expect(session.service.status()).toMatchObject({ recoveryProven: false })
  expect(await session.service.proveRecovery({ group: 4, text: ` ${groups[4]?.toLowerCase()} ` })).toEqual({
    proven: true,
  })
  expect(session.service.status()).toMatchObject({ recoveryProven: true, recoveryProvenAt: clock.now() })
  await session.service.lock()
  expect(session.service.status()).toMatchObject({ state: 'locked', recoveryProven: true })
})

it('makes a new recovery key, after which the old sheet opens nothing', async () => {
  const { session, create } = openTestSession()
  const groups = await create()
  await session.service.proveRecovery({ group: 0, text: groups[0] ?? '' })
  const fresh = await session.service.newRecoveryKey({ passphrase: testPassphrase })
  expect(session.service.status()).toMatchObject({ recoveryProven: false })
  await session.service.lock()
  const unlock = (key: readonly string[]) =>
    session.service.unlockWithRecoveryKey({ key: key.join(''), newPassphrase: next })
  await expect(unlock(groups)).rejects.toMatchObject({ code: 'wrong-recovery-key' })
  await unlock(fresh.groups)
  session.close()
})

it('never makes a register where there is one', async () => {
  const { session, create, folder } = openTestSession()
  await create()
  await expect(create()).rejects.toMatchObject({ code: 'register-exists' })
  await session.service.lock()
  const files = fs.readdirSync(folder).map((name) => [name, fs.readFileSync(`${folder}/${name}`).toString('base64')])
  await expect(create()).rejects.toMatchObject({ code: 'register-exists' })
  expect(fs.readdirSync(folder).map((name) => [name, fs.readFileSync(`${folder}/${name}`).toString('base64')])).toEqual(
    files,
  )
})

it('keeps a second session out of the folder until the first locks', async () => {
  const first = openTestSession()
  await first.create()
  const second = openTestSession(first.folder)
  await expect(second.session.service.unlock({ passphrase: testPassphrase })).rejects.toMatchObject({
    code: 'register-in-use',
  })
  await first.session.service.lock()
  await second.session.service.unlock({ passphrase: testPassphrase })
  second.session.close()
})

it('puts what happened to the register itself into the audit trail', async () => {
  const { session, create } = openTestSession()
  const groups = await create()
  await session.service.proveRecovery({ group: 0, text: groups[0] ?? '' })
  await session.service.changePassphrase({ current: testPassphrase, next })
  await session.service.newRecoveryKey({ passphrase: next })
  await session.service.lock()
  await session.service.unlock({ passphrase: next })
  const { total, events } = session.history.trail({ offset: 0, limit: 50 })
  expect(total).toBe(events.length)
  expect(events.map(({ action }) => action).toReversed()).toEqual([
    'register.create',
    'register.unlock',
    'register.proveRecovery',
    'register.changePassphrase',
    'register.newRecoveryKey',
    'register.lock',
    'register.unlock',
  ])
  session.close()
})

it('answers locked while locked', async () => {
  const { session, create } = openTestSession()
  await create()
  await session.service.lock()
  expect(() => session.service.health()).toThrow('locked')
  expect(() => session.history.list()).toThrow('locked')
  await expect(session.service.changePassphrase({ current: testPassphrase, next })).rejects.toMatchObject({
    code: 'locked',
  })
})
