import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import { conflictCopies } from '@core/health/conflict-copies'
import type { healthContract, RegisterPlace } from '@core/health/contract'
import { placeOf } from '@core/health/sync-places'
import fs from 'node:fs'
import path from 'node:path'
import type { KeyHeader } from '../file/key/header'
import type { OpenRegister } from '../file/open-register'
import { ownNames } from '../file/own-names'
import type { RegisterPaths } from '../file/paths'
import { placeFacts } from '../file/place-facts'
import { freeBytesAt } from '../file/spare-file'
import type { HealthWatch } from './health-watch'
import { putRegisterBack } from './put-register-back'
import { acknowledgeLoss, lastUncleanEnd, LOSS, openLoss } from './loss'

/** The open register with its watch. */
export type Watched = { readonly register: OpenRegister; readonly health: HealthWatch; readonly header: KeyHeader }

const MOST_COPIES = 50

/** The calls about where the register is, its disk and its state. Only `place` answers while it is locked. */
export function createHealthService(paths: RegisterPaths, current: () => Watched | null) {
  const open = (): Watched => {
    const watched = current()
    if (!watched) throw new AppError('locked')
    return watched
  }

  return {
    place: () => describePlace(paths),

    condition: () => {
      const { register, health } = open()
      return {
        ...describePlace(paths),
        file: register.fileState(),
        putBackAs: register.putBackAs(),
        freeBytes: freeBytesAt(paths.folder),
        sizeBytes: sizeOf(paths.database) + sizeOf(paths.wal),
        diskFull: register.diskFull(),
        spare: register.spare.isKept(),
        lastUncleanEndAt: lastUncleanEnd(register.read),
        loss: openLoss(register.read),
        check: health.fullCheck(),
      }
    },

    check: () => {
      open().health.check()
      return {}
    },

    stopCheck: () => {
      open().health.stopCheck()
      return {}
    },

    putBack: () => {
      const { register, header } = open()
      if (register.fileState() === 'here')
        throw new AppError('not-allowed', { reason: 'The register is where it belongs.' })
      return { as: putRegisterBack({ register, header }, paths) }
    },

    acknowledgeLoss: () => {
      const { register } = open()
      if (openLoss(register.read)) register.note({ action: acknowledgeLoss, subject: LOSS })
      return {}
    },
  } satisfies Handlers<typeof healthContract>
}

function describePlace(paths: RegisterPaths): RegisterPlace {
  const copies = conflictCopies(namesIn(paths.folder), ownNames(paths))
  return {
    place: placeOf(placeFacts(paths.folder)),
    copies: copies.slice(0, MOST_COPIES),
    folder: path.basename(paths.folder),
  }
}

function namesIn(folder: string): string[] {
  try {
    return fs.readdirSync(folder)
  } catch {
    return []
  }
}

function sizeOf(file: string): number {
  return fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
