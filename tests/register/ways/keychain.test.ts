import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readHeader } from '../../../src/register/file/key/header-file'
import { openTestSession, testPassphrase, type TestSession } from '../../fixtures/session'

const slotId = '10000000-0000-4000-8000-000000000001'

let test: TestSession
let secret: Uint8Array<ArrayBuffer>
beforeEach(async () => {
  test = openTestSession()
  secret = new Uint8Array(randomBytes(32))
  await test.create()
  await turnOn()
  await test.session.service.lock()
})
afterEach(() => test.session.close())

/** The calls wipe the secret they are given. */
const copy = () => new Uint8Array(secret)
const turnOn = (id = slotId) =>
  test.session.keychainSlot.add({ slotId: id, passphrase: testPassphrase, secret: copy(), days: 14 })
const open = (given = copy()) => test.session.keychainSlot.open({ secret: given })
const kinds = () => readHeader(test.paths).slots.map(({ kind }) => kind)

it('opens with the secret, as the person who turned it on, and the passphrase goes on working', async () => {
  await test.session.keychainSlot.open({ secret: copy() })
  expect(test.session.service.status()).toMatchObject({ state: 'open', openedWith: 'keychain' })
  expect(test.session.ways.list().people).toMatchObject([
    { isYou: true, ways: [{ kind: 'passphrase' }, { kind: 'keychain' }] },
  ])
  await test.session.service.changePassphrase({ current: testPassphrase, next: 'nine loud geese at dusk' })
  await test.session.service.lock()
  await test.session.service.unlock({ passphrase: 'nine loud geese at dusk' })
})

it('wipes the secret it was given, whether it opens or not', async () => {
  const [right, wrong] = [copy(), new Uint8Array(32).fill(7)]
  await expect(open(wrong)).rejects.toMatchObject({ code: 'wrong-passphrase' })
  await open(right)
  expect([...right, ...wrong].every((byte) => byte === 0)).toBe(true)
})

it('counts no try for a secret that is wrong', async () => {
  for (let i = 0; i < 6; i++)
    await expect(open(new Uint8Array(32).fill(7))).rejects.toMatchObject({ code: 'wrong-passphrase' })
  await test.session.service.unlock({ passphrase: testPassphrase })
})

it('asks for the passphrase when the days are over, counted from when it was last typed, and writes nothing then', async () => {
  test.clock.set('2026-12-05T10:00:00.000Z')
  await test.session.service.unlock({ passphrase: testPassphrase })
  expect(test.session.keychainSlot.state()).toMatchObject({ days: 14, until: '2026-12-19T10:00:00Z' })
  await test.session.service.lock()
  test.clock.set('2026-12-19T09:59:00.000Z')
  await open()
  await test.session.service.lock()
  test.clock.set('2026-12-19T10:00:00.000Z')
  const before = fs.readFileSync(test.paths.database)
  await expect(open()).rejects.toMatchObject({
    code: 'not-allowed',
    detail: { reason: expect.stringContaining('every 14 days') },
  })
  expect(fs.readFileSync(test.paths.database).equals(before)).toBe(true)
  expect(test.session.current()).toBeNull()
  await test.session.service.unlock({ passphrase: testPassphrase })
  await test.session.service.lock()
  await open()
})

it('does not believe a clock that was set back', async () => {
  test.clock.set('2026-12-30T10:00:00.000Z')
  await test.session.service.unlock({ passphrase: testPassphrase })
  await test.session.service.lock()
  test.clock.set('2026-12-20T10:00:00.000Z')
  await expect(open()).rejects.toMatchObject({ code: 'not-allowed' })
})

it('is taken out of the header, locked or open, and the list follows', async () => {
  expect(await test.session.keychainSlot.remove()).toEqual({ ended: [slotId] })
  expect(kinds()).toEqual(['passphrase', 'recovery'])
  await expect(open()).rejects.toMatchObject({ code: 'wrong-passphrase' })
  await test.session.service.unlock({ passphrase: testPassphrase })
  expect(test.session.ways.list().people[0]?.ways.map(({ kind }) => kind)).toEqual(['passphrase'])
  await turnOn('10000000-0000-4000-8000-000000000002')
  expect(await turnOn('10000000-0000-4000-8000-000000000003')).toEqual({
    ended: ['10000000-0000-4000-8000-000000000002'],
  })
  await test.session.keychainSlot.remove()
  expect(kinds()).toEqual(['passphrase', 'recovery'])
  expect(test.session.keychainSlot.state()).toEqual({ isOn: false })
})

it('goes with the person who turned it on', async () => {
  await test.session.service.unlock({ passphrase: testPassphrase })
  const ruth = test.session.ways.list().people[0]?.id ?? ''
  const next = 'four grey seals resting'
  await test.session.ways.addPerson({ passphrase: testPassphrase, name: 'Imran Sadiq', newPassphrase: next })
  await test.session.service.lock()
  await test.session.service.unlock({ passphrase: next })
  await test.session.ways.remove({ id: ruth })
  expect(kinds()).toEqual(['recovery', 'passphrase'])
  await test.session.service.lock()
  await expect(open()).rejects.toMatchObject({ code: 'wrong-passphrase' })
})
