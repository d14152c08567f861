import type { Result } from '@core/contract/result'
import { failure, success } from '@core/contract/result'
import { describe, expect, it, vi } from 'vitest'
import { createKeychain, type KeychainLibrary } from '../../../src/main/host/keychain/keychain'
import { createKeychainHandlers } from '../../../src/main/host/keychain/keychain-handlers'

/** A keychain in memory, with parts that a test can break. */
function memoryLibrary(broken: Partial<KeychainLibrary> = {}) {
  const kept = new Map<string, string>()
  const library: KeychainLibrary = {
    getPassword: async (_service, account) => kept.get(account) ?? null,
    setPassword: async (_service, account, password) => void kept.set(account, password),
    deletePassword: async (_service, account) => kept.delete(account),
    ...broken,
  }
  return { kept, library, keychain: createKeychain(async () => library, { limitMs: 50 }) }
}

const never = () => new Promise<never>(() => undefined)
const fails = () => Promise.reject(new Error('The name org.freedesktop.secrets was not provided by any .service files'))

describe('the probe', () => {
  it('leaves nothing behind where the keychain works', async () => {
    const { keychain, kept } = memoryLibrary()
    await keychain.probe()
    expect(kept.size).toBe(0)
  })

  it.each([
    ['no secret service', { setPassword: fails }, 'no keychain that Steward can use'],
    ['one that waits for a person', { setPassword: never }, 'did not answer within'],
    ['one that forgets', { getPassword: async () => null }, 'does not give back'],
    ['one that gives something else', { getPassword: async () => 'something else' }, 'does not give back'],
    ['one that cannot remove', { deletePassword: async () => false }, 'does not give back'],
    ['one that is stuck while removing', { deletePassword: never }, 'did not answer within'],
  ])('refuses %s, in words and in time', async (_what, broken, says) => {
    const { keychain } = memoryLibrary(broken)
    const from = performance.now()
    await expect(keychain.probe()).rejects.toMatchObject({
      code: 'not-allowed',
      detail: { reason: expect.stringContaining(says) },
    })
    expect(performance.now() - from).toBeLessThan(1000)
  })

  it('refuses a library that does not load, and a system nobody knows', async () => {
    await expect(createKeychain(fails).probe()).rejects.toMatchObject({ code: 'not-allowed' })
    const load = vi.fn(async () => memoryLibrary().library)
    await expect(createKeychain(load, { system: 'plan9' }).probe()).rejects.toMatchObject({
      detail: { reason: expect.stringContaining('does not know how this system keeps secrets') },
    })
    expect(load).not.toHaveBeenCalled()
  })
})

/** The register’s side, as far as the host sees it. */
function pretendRegister(answers: Partial<Record<string, (input: never) => Result>> = {}) {
  const asked: string[] = []
  const call = async (feature: string, verb: string, input: unknown) => {
    asked.push(`${feature}.${verb}`)
    return answers[verb]?.(input as never) ?? success({ ended: [], isOn: true, slotId: 'slot' })
  }
  return { asked, call }
}

describe('opening without the passphrase', () => {
  it('keeps no copy when the register refuses the passphrase', async () => {
    const { keychain, kept } = memoryLibrary()
    const register = pretendRegister({ add: () => failure('wrong-passphrase') })
    const handlers = createKeychainHandlers(keychain, register.call)
    await expect(handlers.turnOn({ passphrase: 'x', days: 14 })).rejects.toMatchObject({ code: 'wrong-passphrase' })
    expect(kept.size).toBe(0)
  })

  it('makes no slot where the keychain does not work', async () => {
    const register = pretendRegister()
    const handlers = createKeychainHandlers(memoryLibrary({ setPassword: fails }).keychain, register.call)
    await expect(handlers.turnOn({ passphrase: 'x', days: 14 })).rejects.toMatchObject({ code: 'not-allowed' })
    expect(register.asked).toEqual([])
  })

  it.each([
    ['a missing entry', undefined],
    ['text that is no secret', 'bm90IDMyIGJ5dGVz'],
    ['a secret that opens nothing', Buffer.alloc(32, 7).toString('base64')],
  ])('drops %s on both sides, and says that it is offered again', async (_what, entry) => {
    const { keychain, kept } = memoryLibrary()
    if (entry !== undefined) kept.set('slot', entry)
    const register = pretendRegister({ open: () => failure('wrong-passphrase') })
    await expect(createKeychainHandlers(keychain, register.call).unlock()).rejects.toMatchObject({
      code: 'not-allowed',
      detail: { reason: expect.stringContaining('offers it again') },
    })
    expect(kept.size).toBe(0)
    expect(register.asked.at(-1)).toBe('keychainSlot.remove')
  })

  it('keeps the copy when the register cannot be opened for another reason, or the keychain does not answer', async () => {
    const { keychain, kept } = memoryLibrary()
    kept.set('slot', Buffer.alloc(32, 7).toString('base64'))
    const over = pretendRegister({ open: () => failure('not-allowed', { reason: 'Type it now.' }) })
    await expect(createKeychainHandlers(keychain, over.call).unlock()).rejects.toMatchObject({
      detail: { reason: 'Type it now.' },
    })
    expect(kept.size).toBe(1)
    const silent = pretendRegister()
    const handlers = createKeychainHandlers(memoryLibrary({ getPassword: never }).keychain, silent.call)
    await expect(handlers.unlock()).rejects.toMatchObject({ code: 'not-allowed' })
    expect(silent.asked).toEqual(['keychainSlot.state'])
  })
})
