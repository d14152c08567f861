import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'
import { triedPassphrase } from '../register/passphrase'

/** How many days a copy in the keychain works before the passphrase is asked for, when nothing else is chosen. */
export const KEYCHAIN_DAYS = 14

/** The days that can be chosen. */
export const keychainDays = [1, 7, 14, 30] as const

const nothing = z.void()
const done = z.object({})
const days = z.number().int().min(1).max(90)

const keychainState = z.object({
  isOn: z.boolean(),
  days: z.number().optional(),
  /** When the passphrase is asked for again, unless it is typed before. */
  until: z.string().optional(),
})
export type KeychainState = z.output<typeof keychainState>

/** The calls about opening without the passphrase on this computer. The host answers them: only it reaches the keychain. */
export const keychainContract = {
  /** Whether a copy was made; nothing is asked of the keychain, which might ask the person something itself. */
  status: { input: nothing, output: keychainState },
  turnOn: { input: z.strictObject({ passphrase: triedPassphrase, days }), output: done },
  turnOff: { input: nothing, output: done },
  unlock: { input: nothing, output: done },
} as const satisfies FeatureContract

const secret = z.instanceof(Uint8Array).refine(({ length }) => length === 32)

/**
 * What the host asks of the register for it. No page can make these calls: they are in no list of calls that main lets
 * through, because they carry the secret itself.
 */
export const keychainSlotContract = {
  state: { input: nothing, output: keychainState.extend({ slotId: z.string().optional() }) },
  add: {
    input: z.strictObject({ slotId: z.uuid(), passphrase: triedPassphrase, secret, days }),
    output: z.object({ ended: z.array(z.string()) }),
  },
  open: { input: z.strictObject({ secret }), output: done },
  remove: { input: nothing, output: z.object({ ended: z.array(z.string()) }) },
} as const satisfies FeatureContract
