import type { KeyHeader } from '../file/key/header'
import { writeHeader } from '../file/key/header-file'
import type { Unwrapped } from '../file/key/slot'
import { takeOver } from '../ways/come-in'
import { changeSlots, newPassphraseSlot, slotsOf } from './change-slots'
import type { Opener } from './open-folder'
import type { ServiceParts } from './service-parts'

/**
 * Opens with paper instead of a passphrase, and sets a new one: in place of the only one there is, or beside those of
 * several people, one of whom then says that it is theirs.
 */
export function createOpenAnew({ paths, clock, newId }: ServiceParts, { open }: Opener) {
  return async function openAnew(
    unwrapped: Unwrapped,
    header: KeyHeader,
    how: { newPassphrase: string; action: string; unlockFolder: () => void },
  ): Promise<void> {
    const { newPassphrase: typed, ...opening } = how
    const passphrases = slotsOf(header, 'passphrase').map(({ id }) => id)
    const instead = passphrases.length === 1 ? passphrases : []
    const at = clock.now()
    const made = { typed, id: newId(), at, like: unwrapped.slot, instead }
    const slot = await newPassphraseSlot(unwrapped.key, header, made).catch((error: unknown) => {
      unwrapped.key.fill(0)
      throw error
    })
    open({
      ...unwrapped,
      ...opening,
      header,
      own: () => slot.id,
      also: (db) => {
        const next = changeSlots(header, { end: instead, begin: [slot] })
        takeOver(db, slot, instead, at)
        writeHeader(paths, next)
        return next
      },
    })
  }
}
