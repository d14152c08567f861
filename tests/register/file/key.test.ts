import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { calibrate, LONGEST_MS } from '../../../src/register/file/key/calibrate'
import { argonCost, deriveKey, leastCost, type ArgonCost } from '../../../src/register/file/key/derive'
import { keyText, newRegisterKey, subKeys } from '../../../src/register/file/key/register-key'
import { unwrapKey, wrapKey } from '../../../src/register/file/key/slot'
import { cheapCost } from '../../fixtures/session'

const registerId = '00000000-0000-4000-8000-000000000009'
const wrap = (key: Buffer, secret = 'right') =>
  wrapKey(key, {
    id: '00000000-0000-4000-8000-000000000001',
    kind: 'passphrase',
    createdAt: '2026-11-24T10:42:00.000Z',
    registerId,
    secret,
    cost: cheapCost,
  })

it('derives what the reference implementation derives (its own test vector for argon2id)', async () => {
  const key = await deriveKey('password', Buffer.from('somesalt'), { memoryKiB: 65536, iterations: 2, parallelism: 1 })
  expect(key.toString('hex')).toBe('09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7')
})

it('gives the key back for the right secret only', async () => {
  const key = newRegisterKey()
  const slot = await wrap(key)
  expect((await unwrapKey(slot, registerId, 'right'))?.equals(key)).toBe(true)
  expect(await unwrapKey(slot, registerId, 'wrong')).toBeNull()
  expect(slot.wrapped).not.toContain(key.toString('base64'))
})

it('gives nothing back when anything about the slot was changed', async () => {
  const slot = await wrap(newRegisterKey())
  const changed = [
    { ...slot, id: '00000000-0000-4000-8000-000000000002' },
    { ...slot, kind: 'recovery' as const },
    { ...slot, cost: { ...cheapCost, iterations: 2 } },
    { ...slot, salt: randomBytes(16).toString('base64') },
    { ...slot, nonce: randomBytes(12).toString('base64') },
    { ...slot, nonce: '' },
    { ...slot, wrapped: '' },
    { ...slot, wrapped: slot.wrapped.slice(0, 40) },
  ]
  for (const one of changed) expect(await unwrapKey(one, registerId, 'right')).toBeNull()
  expect(await unwrapKey(slot, '00000000-0000-4000-8000-000000000008', 'right')).toBeNull()
})

it('writes the key as the database wants it', () => {
  expect(keyText(Buffer.from([0, 15, 16, 255])).toString()).toBe("x'000f10ff'")
})

it('makes different keys for different work, and wipes them', () => {
  const key = newRegisterKey()
  const { audit, proof, wipe } = subKeys(key)
  expect(new Set([key, audit, proof].map((one) => one.toString('hex'))).size).toBe(3)
  expect(subKeys(key).audit.equals(audit)).toBe(true)
  wipe()
  expect([...audit, ...proof].every((byte) => byte === 0)).toBe(true)
})

/** A machine on which a derivation takes this many milliseconds for each GiB and pass. */
const machine = (msPerGiBPass: number) => (cost: ArgonCost) =>
  Promise.resolve((cost.memoryKiB / 1024 / 1024) * cost.iterations * msPerGiBPass)

it.each([
  ['a very slow machine', 20_000],
  ['a slow machine', 3000],
  ['a laptop', 200],
  ['a fast machine', 40],
])('asks %s for a bearable amount of work', async (_what, speed) => {
  const cost = await calibrate(machine(speed))
  const ms = await machine(speed)(cost)
  expect(argonCost.safeParse(cost).success).toBe(true)
  expect(cost.memoryKiB).toBeGreaterThanOrEqual(leastCost.memoryKiB)
  expect(cost.iterations).toBeGreaterThanOrEqual(leastCost.iterations)
  const least = await machine(speed)(leastCost)
  expect(ms).toBeLessThanOrEqual(Math.max(LONGEST_MS, least))
  if (least < 300) expect(ms).toBeGreaterThanOrEqual(150)
})
