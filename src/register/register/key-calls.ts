import type { Handlers } from '@core/contract/contract'
import type { registerContract } from '@core/register/contract'
import { normalisePassphrase } from '@core/register/passphrase'
import { cleanRecoveryText } from '@core/register/recovery-key'
import { isProvenGroup } from '../file/key/slot'
import { makeRecoverySlot } from './create-register'
import type { ServiceParts } from './service-parts'
import { newPassphraseSlot, replaceSlot, trySecret } from './try-secret'

type Keys = Pick<typeof registerContract, 'changePassphrase' | 'newRecoveryKey' | 'proveRecovery'>

/** The calls about the two ways into an open register. The register itself is never encrypted anew. */
export function keyCalls({ clock, newId, attempts, holder, inTurn, saveHeader }: ServiceParts) {
  return {
    changePassphrase: ({ current, next }) =>
      inTurn(async () => {
        const held = holder.require()
        const unwrapped = await trySecret(held.header, 'passphrase', normalisePassphrase(current), attempts)
        try {
          const slot = await newPassphraseSlot(unwrapped, held.header, next, { id: newId(), at: clock.now() })
          saveHeader(held, replaceSlot(held.header, slot))
        } finally {
          unwrapped.key.fill(0)
        }
        held.register.note({ action: 'register.changePassphrase', subject: '' })
        return {}
      }),

    newRecoveryKey: ({ passphrase }) =>
      inTurn(async () => {
        const held = holder.require()
        const { key, slot } = await trySecret(held.header, 'passphrase', normalisePassphrase(passphrase), attempts)
        try {
          const { registerId } = held.header
          const at = clock.now()
          const made = await makeRecoverySlot(key, { id: newId(), createdAt: at, registerId, cost: slot.cost })
          saveHeader(held, replaceSlot(held.header, made.slot))
          held.register.note({ action: 'register.newRecoveryKey', subject: '' })
          return { groups: [...made.groups], madeAt: at }
        } finally {
          key.fill(0)
        }
      }),

    proveRecovery: ({ group, text }) =>
      inTurn(async () => {
        const held = holder.require()
        const slot = held.header.slots.find(({ kind }) => kind === 'recovery')
        const proven = slot !== undefined && isProvenGroup(held.register.proofKey, slot, group, cleanRecoveryText(text))
        if (slot && proven) {
          saveHeader(held, replaceSlot(held.header, { ...slot, provenAt: clock.now() }))
          held.register.note({ action: 'register.proveRecovery', subject: '' })
        }
        return { proven }
      }),
  } satisfies Handlers<Keys>
}
