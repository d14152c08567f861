import { AppError } from '@core/contract/errors'
import type { Clock } from '../deps'
import type { KeyHeader, KeySlot } from '../file/key/header'
import { openRegister, type OpenRegister } from '../file/open-register'
import type { RegisterPaths } from '../file/paths'
import { watchHealth, type HealthWatch } from './health'

/** The register while it is open, with what its own calls need to know. */
export type Held = {
  readonly register: OpenRegister
  readonly health: HealthWatch
  readonly slot: KeySlot
  header: KeyHeader
}

export type HolderParts = {
  readonly paths: RegisterPaths
  readonly clock: Clock
  readonly newId: () => string
  readonly changed: (features: readonly string[]) => void
}

/** Holds the one open register, or none. */
export function createHolder({ paths, clock, newId, changed }: HolderParts) {
  let held: Held | null = null
  return {
    current: () => held,
    require(): Held {
      if (!held) throw new AppError('locked')
      return held
    },
    /** Opens with a key and wipes it. The folder is locked already; on failure it is let go. */
    open(how: { key: Buffer; header: KeyHeader; slot: KeySlot; action: string; unlockFolder: () => void }): Held {
      const { key, header, slot, action, unlockFolder } = how
      try {
        const register = openRegister({
          folder: paths.folder,
          key,
          clock,
          newId,
          actor: slot.id,
          changed,
          unlockFolder,
        })
        noteOpening(register, action)
        held = { register, health: watchHealth(register, clock, () => changed(['register'])), slot, header }
        return held
      } finally {
        key.fill(0)
      }
    },
    close(): void {
      const closing = held
      held = null
      if (!closing) return
      try {
        closing.register.note({ action: 'register.lock', subject: '' })
      } finally {
        closing.register.close()
      }
    },
  }
}

/** The opening itself is in the trail, and so is a loss: the note outside is about to be written anew. */
function noteOpening(register: OpenRegister, action: string): void {
  try {
    const { headFound } = register
    if (headFound.state === 'shortened')
      register.note({ action: 'register.notice-loss', subject: '', fields: [`missing-${headFound.missing}`] })
    register.note({ action, subject: '' })
  } catch (error) {
    register.close()
    throw error
  }
}
