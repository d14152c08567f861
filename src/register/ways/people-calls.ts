import { AppError } from '@core/contract/errors'
import type { Handlers } from '@core/contract/contract'
import type { waysContract } from '@core/ways/contract'
import { MOST_PEOPLE } from '@core/ways/person'
import { changeSlots, newPassphraseSlot, slotsOf } from '../register/change-slots'
import { confirmInside } from '../register/confirm-inside'
import type { ServiceParts } from '../register/service-parts'
import { addWay, personOf } from './come-in'
import { listWays } from './list-ways'
import * as people from './person-repository'
import { refuseRemoval } from './refuse-removal'
import * as ways from './way-repository'

type People = Pick<typeof waysContract, 'list' | 'addPerson' | 'rename' | 'remove' | 'claim'>

/** The calls about who has a passphrase. The key of the register stays what it is: only slots come and go. */
export function peopleCalls({ clock, newId, attempts, holder, inTurn, changeWays }: ServiceParts) {
  return {
    list: () => listWays(holder.require()),

    addPerson: ({ passphrase, name, newPassphrase, ownName }) =>
      inTurn(async () => {
        const held = holder.require()
        if (slotsOf(held.header, 'passphrase').length >= MOST_PEOPLE) {
          const reason = `There are ${MOST_PEOPLE} passphrases already. Remove one that is no longer used first.`
          throw new AppError('not-allowed', { reason })
        }
        const { key, slot: like } = await confirmInside(held, passphrase, attempts)
        try {
          const [id, at] = [newId(), clock.now()]
          const slot = await newPassphraseSlot(key, held.header, { typed: newPassphrase, id: newId(), at, like })
          const header = changeSlots(held.header, { begin: [slot] })
          changeWays(held, { action: 'ways.addPerson', subject: id }, header, (db) => {
            const own = held.own === undefined ? null : personOf(db, held.own)
            if (ownName !== undefined && own !== null && people.find(db, own)?.name === '')
              people.rename(db, own, ownName)
            people.insert(db, { id, name, addedAt: at, removedAt: null })
            addWay(db, slot, { personId: id })
          })
        } finally {
          key.fill(0)
        }
        return {}
      }),

    rename: ({ id, name }) =>
      inTurn(() => {
        const { register } = holder.require()
        if (!people.find(register.read, id)) throw new AppError('not-found')
        register.change({ action: 'ways.rename', subject: id, fields: ['name'] }, (db) => people.rename(db, id, name))
        return {}
      }),

    remove: ({ id }) =>
      inTurn(() => {
        const held = holder.require()
        const { read } = held.register
        const person = people.find(read, id)
        const going = ways
          .findAll(read)
          .filter(
            (way) => way.endedAt === null && (person ? way.personId === id : isUnclaimed(way) && way.slotId === id),
          )
          .map(({ slotId }) => slotId)
        if ((!person && going.length === 0) || (person && person.removedAt !== null)) throw new AppError('not-found')
        refuseRemoval(held, going)
        const at = clock.now()
        changeWays(held, { action: 'ways.remove', subject: id }, changeSlots(held.header, { end: going }), (db) => {
          for (const slotId of going) ways.setEnded(db, slotId, at)
          if (person) people.setRemoved(db, id, at)
        })
        return {}
      }),

    claim: ({ wayId, person, name }) =>
      inTurn(() => {
        const held = holder.require()
        const { read } = held.register
        const way = ways.find(read, wayId)
        if (!way || !isUnclaimed(way) || way.endedAt !== null) throw new AppError('not-found')
        if (person === 'new' && name === undefined)
          throw new AppError('invalid-input', { issues: [{ path: 'name', message: 'Give a name.' }] })
        if (person !== 'new' && !people.find(read, person)) throw new AppError('not-found')
        const before = ways
          .findAll(read)
          .filter(({ kind, personId, endedAt }) => kind === 'passphrase' && personId === person && endedAt === null)
          .map(({ slotId }) => slotId)
        const [id, at] = [person === 'new' ? newId() : person, clock.now()]
        const header = changeSlots(held.header, { end: before })
        changeWays(held, { action: 'ways.claim', subject: id }, header, (db) => {
          if (person === 'new') people.insert(db, { id, name: name ?? '', addedAt: at, removedAt: null })
          else people.setRemoved(db, id, null)
          for (const slotId of before) ways.setEnded(db, slotId, at)
          ways.setPerson(db, wayId, id)
        })
        return {}
      }),
  } satisfies Handlers<People>
}

/** A passphrase made with paper, before anybody has said whose it is. */
function isUnclaimed({ kind, personId }: ways.WayRecord): boolean {
  return kind === 'passphrase' && personId === null
}
