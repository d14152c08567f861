import { AppError } from '@core/contract/errors'
import { lockFolder } from '../file/folder-lock'
import { mendHeader } from '../file/key/header-file'
import { finishCreation } from './create-register'
import { inspectFolder } from './folder-state'
import type { Held, Opening } from './held-register'
import type { ServiceParts } from './service-parts'

/** What every way of opening has in common: refusing what cannot be opened, holding the folder, mending its header. */
export function createOpener({ paths, holder }: Pick<ServiceParts, 'paths' | 'holder'>) {
  return { refuseOpen, refuseUnusable, withFolderLocked, open }

  function refuseOpen(): void {
    if (holder.current()) throw new AppError('not-allowed', { reason: 'The register is open already.' })
    refuseUnusable()
  }

  function refuseUnusable(): void {
    const found = inspectFolder(paths)
    if (found.state === 'none') throw new AppError('no-register')
    if (found.state === 'unusable') throw new AppError(found.problem, { reason: found.reason })
  }

  /** Runs with the folder locked. The lock goes with the register when `work` opens it, and is let go when it fails. */
  async function withFolderLocked<T>(work: (unlockFolder: () => void) => Promise<T>): Promise<T> {
    const unlockFolder = lockFolder(paths.lock)
    try {
      return await work(unlockFolder)
    } catch (error) {
      if (!holder.current()) unlockFolder()
      throw error
    }
  }

  function open(opening: Opening): Held {
    finishCreation(paths)
    const held = holder.open(opening)
    try {
      mendHeader(paths, held.header)
    } catch {
      // The register is open and its header was readable: the spare copy can be mended next time.
    }
    return held
  }
}

export type Opener = ReturnType<typeof createOpener>
