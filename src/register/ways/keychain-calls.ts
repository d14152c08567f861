import { AppError } from '@core/contract/errors'
import type { Handlers } from '@core/contract/contract'
import type { keychainSlotContract } from '@core/keychain/contract'
import { isWithinPeriod, periodEnd } from '@core/keychain/period'
import type { OpenRegister } from '../file/open-register'
import { lockFolder } from '../file/folder-lock'
import { costOfRandom } from '../file/key/derive'
import { headerExists, readHeader, writeHeader } from '../file/key/header-file'
import { unwrapAny, wrapKey } from '../file/key/slot'
import { changeSlots, replaceSlot, slotsOf } from '../register/change-slots'
import { confirmInside } from '../register/confirm-inside'
import type { Opener } from '../register/open-folder'
import type { ServiceParts } from '../register/service-parts'
import { addWay, personOf } from './come-in'
import { keychainPeriod } from './keychain-period'
import { passphraseOf } from './list-ways'
import * as ways from './way-repository'

/** The register’s side of opening from the keychain. Only the host calls it; the secret never passes through a page. */
export function keychainCalls(parts: ServiceParts, opener: Opener) {
  const { paths, clock, attempts, holder, inTurn, changeWays } = parts

  return {
    state: () => {
      const held = holder.current()
      const header = held?.header ?? (headerExists(paths) ? readHeader(paths) : undefined)
      const slot = header && slotsOf(header, 'keychain')[0]
      if (!slot) return { isOn: false }
      const period = held ? keychainPeriod(held.register.read, slot.id) : undefined
      return { isOn: true, slotId: slot.id, days: period?.days, until: period && periodEnd(period) }
    },

    add: ({ slotId, passphrase, secret, days }) =>
      inTurn(async () => {
        const held = holder.require()
        const { key, slot: own } = await confirmInside(held, passphrase, attempts)
        try {
          const { registerId } = held.header
          const at = clock.now()
          const made = { id: slotId, kind: 'keychain' as const, createdAt: at, registerId, secret, cost: costOfRandom }
          const slot = await wrapKey(key, made)
          const ended = slotsOf(held.header, 'keychain').map(({ id }) => id)
          changeWays(held, { action: 'ways.turnOnKeychain', subject: '' }, replaceSlot(held.header, slot), (db) => {
            for (const id of ended) ways.setEnded(db, id, at)
            addWay(db, slot, { personId: personOf(db, own.id), days })
          })
          return { ended }
        } finally {
          key.fill(0)
          secret.fill(0)
        }
      }),

    open: ({ secret }) =>
      inTurn(async () => {
        try {
          if (holder.current()) return {}
          await opener.withFolderLocked(async (unlockFolder) => {
            const header = readHeader(paths)
            const unwrapped = await unwrapAny(slotsOf(header, 'keychain'), header.registerId, secret)
            // Not a guess of a person, so not counted as one.
            if (!unwrapped) throw new AppError('wrong-passphrase')
            const { slot } = unwrapped
            opener.open({
              ...unwrapped,
              header,
              action: 'register.unlockWithKeychain',
              unlockFolder,
              allowed: (register) => refuseWhenOver(register, slot.id, clock.now()),
              own: ({ read }) => passphraseOf(read, slot.id),
            })
          })
          return {}
        } finally {
          secret.fill(0)
        }
      }),

    remove: () =>
      inTurn(() => {
        const held = holder.current()
        if (!held) return { ended: removeWhileLocked() }
        const ended = slotsOf(held.header, 'keychain').map(({ id }) => id)
        if (ended.length === 0) return { ended }
        const at = clock.now()
        const header = changeSlots(held.header, { end: ended })
        changeWays(held, { action: 'ways.turnOffKeychain', subject: '' }, header, (db) => {
          for (const id of ended) ways.setEnded(db, id, at)
        })
        return { ended }
      }),
  } satisfies Handlers<typeof keychainSlotContract>

  /** A copy that opens nothing is taken out of the header; the list inside follows at the next unlocking. */
  function removeWhileLocked(): string[] {
    const unlockFolder = lockFolder(paths.lock)
    try {
      const header = readHeader(paths)
      const ended = slotsOf(header, 'keychain').map(({ id }) => id)
      if (ended.length > 0) writeHeader(paths, changeSlots(header, { end: ended }))
      return ended
    } finally {
      unlockFolder()
    }
  }
}

/** After the days that were chosen the passphrase itself is asked for, so that it is not forgotten. */
function refuseWhenOver({ read }: OpenRegister, slotId: string, now: string): void {
  const period = keychainPeriod(read, slotId)
  const lastSeen = read.get<{ at: string }>('SELECT max(at) AS at FROM audit_event')?.at ?? now
  if (period && isWithinPeriod(period, now, lastSeen)) return
  const often = period?.days === 1 ? 'every day' : `every ${period?.days ?? 0} days`
  const reason = period
    ? `The passphrase is asked for ${often}, so that it is not forgotten. Type it now; after that this works again.`
    : 'Type the passphrase this time.'
  throw new AppError('not-allowed', { reason })
}
