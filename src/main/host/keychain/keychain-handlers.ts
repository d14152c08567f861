import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import type { Result } from '@core/contract/result'
import type { keychainContract, keychainSlotContract } from '@core/keychain/contract'
import { randomBytes, randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { Keychain } from './keychain'

type Slot = typeof keychainSlotContract
type Ask = (feature: string, verb: string, input: unknown) => Promise<Result>

/** Opening without the passphrase on this computer: a random secret in the keychain, and a slot that only it opens. */
export function createKeychainHandlers(keychain: Keychain, call: Ask): Handlers<typeof keychainContract> {
  return {
    status: async () => {
      const { isOn, days, until } = await ask('state', undefined)
      return { isOn, days, until }
    },

    async turnOn({ passphrase, days }) {
      await keychain.probe()
      const [slotId, secret] = [randomUUID(), randomBytes(32)]
      try {
        await keychain.set(slotId, secret)
        const { ended } = await ask('add', { slotId, passphrase, secret, days })
        await forget(ended)
      } catch (error) {
        await forget([slotId])
        throw error
      } finally {
        secret.fill(0)
      }
      return {}
    },

    async turnOff() {
      const { ended } = await ask('remove', undefined)
      await forget(ended)
      return {}
    },

    async unlock() {
      const { slotId } = await ask('state', undefined)
      if (slotId === undefined) throw new AppError('not-allowed', { reason: 'Type the passphrase.' })
      const secret = await keychain.get(slotId)
      if (!secret) return drop(slotId)
      try {
        await ask('open', { secret })
        return {}
      } catch (error) {
        if (error instanceof AppError && error.code === 'wrong-passphrase') return await drop(slotId)
        throw error
      } finally {
        secret.fill(0)
      }
    },
  }

  /** A copy that opens nothing is taken away on both sides, so that it is offered anew and not tried for ever. */
  async function drop(slotId: string): Promise<never> {
    await forget([slotId])
    await ask('remove', undefined)
    const reason =
      'The copy in this computer’s keychain was missing or spoilt and has been removed. Type the passphrase; Settings, Security offers it again.'
    throw new AppError('not-allowed', { reason })
  }

  /** What stays behind in a keychain that does not answer opens nothing: its slot is gone. */
  async function forget(accounts: readonly string[]): Promise<void> {
    for (const account of accounts) await keychain.remove(account).catch(() => undefined)
  }

  async function ask<V extends keyof Slot>(
    verb: V,
    input: z.input<Slot[V]['input']>,
  ): Promise<z.output<Slot[V]['output']>> {
    const result = await call('keychainSlot', verb, input)
    if (!result.ok) throw new AppError(result.code, result.detail)
    return result.value as z.output<Slot[V]['output']>
  }
}
