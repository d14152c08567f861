import { AppError } from '@core/contract/errors'
import type { Clock } from '../deps'
import type { WritableDb } from '../file/db'
import type { KeyHeader, KeySlot } from '../file/key/header'
import { checkHere, type Checker } from '../file/check/checker'
import { openRegister, type OpenRegister } from '../file/open-register'
import type { StartLogThread } from '../file/log-thread'
import type { RegisterPaths } from '../file/paths'
import { codeOf } from '../file/sqlite-errors'
import { comeIn } from '../ways/come-in'
import { watchHealth, type HealthWatch } from '../health/health-watch'
import { keepFromGoing } from '../health/put-register-back'
import { LOSS, noticeLoss, noticeUncleanEnd, UNCLEAN_END } from '../health/loss'

/** The register while it is open, with what its own calls need to know. */
export type Held = {
  readonly register: OpenRegister
  readonly health: HealthWatch
  /** What it was opened with. */
  readonly slot: KeySlot
  /** The passphrase slot of whoever is inside, where that is known. */
  own: string | undefined
  header: KeyHeader
}

export type HolderParts = {
  readonly paths: RegisterPaths
  readonly clock: Clock
  readonly newId: () => string
  readonly changed: (features: readonly string[]) => void
  /** Checks a register beside this thread; in it, where none is given. */
  readonly checker?: Checker
  /** Moves the log beside this thread while a long work goes on; in it, where none is given. */
  readonly startLogThread?: StartLogThread
  /** How long after opening the first check begins, in milliseconds. */
  readonly checkAfterMs?: number
  /** Keeps room aside for a full disk, and makes it again when it was used. */
  readonly keepsSpare?: boolean
}

/** How a register is opened. The key is wiped, whatever happens. */
export type Opening = {
  readonly key: Buffer
  /** The header as it was read. */
  readonly header: KeyHeader
  readonly slot: KeySlot
  readonly action: string
  readonly unlockFolder: () => void
  /** Refuses by throwing, before anything is written. */
  readonly allowed?: (register: OpenRegister) => void
  /** More to be written in the change that notes the opening; answers the new header. */
  readonly also?: (db: WritableDb) => KeyHeader
  /** The passphrase slot of whoever comes in, when it is not the one that opens. */
  readonly own?: (register: OpenRegister) => string | undefined
}

/** Holds the one open register, or none. */
export function createHolder(parts: HolderParts) {
  const {
    paths,
    clock,
    newId,
    changed,
    checker = checkHere,
    checkAfterMs = 0,
    keepsSpare = false,
    startLogThread,
  } = parts
  let held: Held | null = null
  return {
    current: () => held,
    require(): Held {
      if (!held) throw new AppError('locked')
      return held
    },
    /** Opens with a key and wipes it. The folder is locked already; on failure it is let go. */
    open(how: Opening): Held {
      const { key, slot, unlockFolder, own } = how
      try {
        const register = openRegister({
          folder: paths.folder,
          key,
          clock,
          newId,
          actor: slot.id,
          changed,
          unlockFolder,
          startLogThread,
        })
        const header = noteOpening(register, how, { at: clock.now(), newId })
        const health = watchHealth({
          register,
          folder: paths.folder,
          clock,
          checker,
          afterMs: checkAfterMs,
          keepsSpare,
          told: () => changed(['register', 'health']),
        })
        held = { register, health, slot, header, own: own ? own(register) : slot.id }
        return held
      } finally {
        key.fill(0)
      }
    },
    close(): void {
      const closing = held
      held = null
      if (!closing) return
      closing.health.close()
      keepFromGoing(closing, paths)
      try {
        closing.register.note({ action: 'register.lock', subject: '', essential: true })
      } catch (error) {
        if (codeOf(error) === undefined) throw error // a full disk or a lost file must not keep it open
      } finally {
        closing.register.close()
      }
    },
  }
}

/** The opening itself is in the trail, and so is a loss: the note outside is about to be written anew. */
function noteOpening(
  register: OpenRegister,
  { header, slot, action, allowed, also }: Opening,
  made: { at: string; newId: () => string },
): KeyHeader {
  try {
    allowed?.(register)
    const { headFound, uncleanEnd } = register
    if (uncleanEnd) register.note({ action: noticeUncleanEnd, subject: UNCLEAN_END, essential: true })
    if (headFound.state === 'shortened') {
      const fields = [`missing-${headFound.missing}`]
      register.note({ action: noticeLoss, subject: LOSS, fields, essential: true })
    }
    return register.change({ action, subject: '', final: true, essential: true }, (db) => {
      comeIn(db, { header, slotId: slot.id, ...made })
      return also?.(db) ?? header
    })
  } catch (error) {
    register.close()
    throw error
  }
}
