import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import { writePart } from '@core/register/recovery-part'
import type { waysContract } from '@core/ways/contract'
import { makePartsSlot } from '../file/key/parts'
import { changeSlots, replaceSlot, slotsOf } from '../register/change-slots'
import { confirmInside } from '../register/confirm-inside'
import type { ServiceParts } from '../register/service-parts'
import { addWay } from './come-in'
import * as ways from './way-repository'

type Parts = Pick<typeof waysContract, 'makeParts' | 'endParts'>

/** The calls about the three parts, any two of which open the register: for when something happens to its keeper. */
export function partsCalls({ clock, newId, attempts, holder, inTurn, changeWays }: ServiceParts) {
  return {
    makeParts: ({ passphrase }) =>
      inTurn(async () => {
        const held = holder.require()
        const { key } = await confirmInside(held, passphrase, attempts)
        try {
          const { registerId } = held.header
          const at = clock.now()
          const { slot, parts } = await makePartsSlot(key, { id: newId(), createdAt: at, registerId })
          const before = slotsOf(held.header, 'parts')
          changeWays(held, { action: 'ways.makeParts', subject: '' }, replaceSlot(held.header, slot), (db) => {
            for (const { id } of before) ways.setEnded(db, id, at)
            addWay(db, slot)
          })
          const sheets = parts.map((part) => ({ number: part.number, groups: [...writePart(part)] }))
          for (const { bytes } of parts) bytes.fill(0)
          return { parts: sheets, madeAt: at }
        } finally {
          key.fill(0)
        }
      }),

    endParts: () =>
      inTurn(() => {
        const held = holder.require()
        const going = slotsOf(held.header, 'parts').map(({ id }) => id)
        if (going.length === 0) throw new AppError('not-found')
        const at = clock.now()
        changeWays(held, { action: 'ways.endParts', subject: '' }, changeSlots(held.header, { end: going }), (db) => {
          for (const id of going) ways.setEnded(db, id, at)
        })
        return {}
      }),
  } satisfies Handlers<Parts>
}
