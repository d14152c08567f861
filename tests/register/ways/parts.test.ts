import { afterEach, beforeEach, expect, it } from 'vitest'
import { openTestSession, testPassphrase, type TestSession } from '../../fixtures/session'

const next = 'nine loud geese at dusk'

let test: TestSession
let parts: readonly string[]
beforeEach(async () => {
  test = openTestSession()
  await test.create()
  parts = await newParts()
  await test.session.service.lock()
})
afterEach(() => test.session.close())

async function newParts(): Promise<string[]> {
  const made = await test.session.ways.makeParts({ passphrase: testPassphrase })
  return made.parts.map(({ groups }) => groups.join(' '))
}

const openWith = (first = '', second = '') =>
  test.session.service.unlockWithParts({ first, second, newPassphrase: next })

it.each([
  [0, 1],
  [1, 2],
  [2, 0],
])('opens with parts %i and %i of three, and sets a new passphrase', async (one, other) => {
  expect(test.session.service.status()).toMatchObject({ state: 'locked', hasParts: true })
  await openWith(parts[one]?.toLowerCase(), parts[other])
  expect(test.session.service.status()).toMatchObject({ state: 'open', openedWith: 'parts' })
  await test.session.service.lock()
  await expect(test.session.service.unlock({ passphrase: testPassphrase })).rejects.toMatchObject({
    code: 'wrong-passphrase',
  })
  await test.session.service.unlock({ passphrase: next })
  expect(test.session.history.trail({ offset: 0, limit: 9 }).events).toContainEqual(
    expect.objectContaining({ action: 'register.unlockWithParts', way: 'parts' }),
  )
})

it('does not open with one part, nor with the same one twice', async () => {
  await expect(openWith(parts[0], parts[0])).rejects.toMatchObject({
    code: 'invalid-input',
    detail: { issues: [{ path: 'second', message: expect.stringContaining('twice') }] },
  })
  await expect(openWith(parts[0], '')).rejects.toMatchObject({ code: 'invalid-input' })
  expect(test.session.current()).toBeNull()
})

it('notices a spoilt letter before a try is counted', async () => {
  const spoilt = parts[1]?.replace(/.$/, (last) => (last === '7' ? '8' : '7'))
  for (let i = 0; i < 6; i++)
    await expect(openWith(parts[0], spoilt)).rejects.toMatchObject({
      code: 'invalid-input',
      detail: { issues: [{ path: 'second', message: expect.stringContaining('slip') }] },
    })
  await openWith(parts[0], parts[1])
})

it('refuses parts of different sets, and parts that newer ones have ended, in words', async () => {
  await test.session.service.unlock({ passphrase: testPassphrase })
  const fresh = await newParts()
  await test.session.service.lock()
  await expect(openWith(parts[0], fresh[1])).rejects.toMatchObject({
    code: 'invalid-input',
    detail: { issues: [{ path: 'second', message: expect.stringContaining('different sets') }] },
  })
  await expect(openWith(parts[0], parts[1])).rejects.toMatchObject({
    code: 'wrong-parts',
    detail: { reason: expect.stringContaining('ended by newer parts') },
  })
  await openWith(fresh[2], fresh[1])
})

it('opens nothing of another register', async () => {
  const other = openTestSession()
  await other.create()
  await other.session.service.lock()
  const open = other.session.service.unlockWithParts({
    first: parts[0] ?? '',
    second: parts[1] ?? '',
    newPassphrase: next,
  })
  await expect(open).rejects.toMatchObject({ code: 'wrong-parts' })
  expect(other.session.current()).toBeNull()
})

it('is ended on request, and needs the passphrase to be made', async () => {
  await test.session.service.unlock({ passphrase: testPassphrase })
  await expect(test.session.ways.makeParts({ passphrase: 'not the passphrase' })).rejects.toMatchObject({
    code: 'wrong-passphrase',
  })
  await test.session.ways.endParts()
  expect(test.session.service.status()).toMatchObject({ hasParts: false })
  await expect(test.session.ways.endParts()).rejects.toMatchObject({ code: 'not-found' })
  await test.session.service.lock()
  await expect(openWith(parts[0], parts[1])).rejects.toMatchObject({ code: 'wrong-parts' })
})
