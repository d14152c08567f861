import type { Handlers } from '@core/contract/contract'
import type { registerContract } from '@core/register/contract'
import { cleanRecoveryText } from '@core/register/recovery-key'
import { isProvenGroup } from '../file/key/slot'
import { addWay, takeOver } from '../ways/come-in'
import * as ways from '../ways/way-repository'
import { changeSlots, newPassphraseSlot, replaceSlot, slotsOf } from './change-slots'
import { confirmInside } from './confirm-inside'
import { makeRecoverySlot } from './create-register'
import type { ServiceParts } from './service-parts'

type Keys = Pick<typeof registerContract, 'changePassphrase' | 'newRecoveryKey' | 'proveRecovery'>

/** The calls about one’s own passphrase and the recovery sheet. The register itself is never encrypted anew. */
export function keyCalls({ clock, newId, attempts, holder, inTurn, saveHeader, changeWays }: ServiceParts) {
  return {
    changePassphrase: ({ current, next }) =>
      inTurn(async () => {
        const held = holder.require()
        const { key, slot: before } = await confirmInside(held, current, attempts)
        try {
          const at = clock.now()
          const instead = [before.id]
          const made = { typed: next, id: newId(), at, like: before, instead }
          const slot = await newPassphraseSlot(key, held.header, made)
          const header = changeSlots(held.header, { end: instead, begin: [slot] })
          changeWays(held, { action: 'register.changePassphrase', subject: '' }, header, (db) =>
            takeOver(db, slot, instead, at),
          )
          held.own = slot.id
        } finally {
          key.fill(0)
        }
        return {}
      }),

    newRecoveryKey: ({ passphrase }) =>
      inTurn(async () => {
        const held = holder.require()
        const { key, slot } = await confirmInside(held, passphrase, attempts)
        try {
          const { registerId } = held.header
          const at = clock.now()
          const made = await makeRecoverySlot(key, { id: newId(), createdAt: at, registerId, cost: slot.cost })
          const before = slotsOf(held.header, 'recovery')
          const header = replaceSlot(held.header, made.slot)
          changeWays(held, { action: 'register.newRecoveryKey', subject: '' }, header, (db) => {
            for (const { id } of before) ways.setEnded(db, id, at)
            addWay(db, made.slot)
          })
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
