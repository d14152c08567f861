import { AppError } from '@core/contract/errors'
import type { Handlers } from '@core/contract/contract'
import type { registerContract } from '@core/register/contract'
import { normalisePassphrase } from '@core/register/passphrase'
import fs from 'node:fs'
import { lockFolder } from '../file/folder-lock'
import type { KeyHeader } from '../file/key/header'
import { mendHeader, readHeader } from '../file/key/header-file'
import { withCodes } from '../file/sqlite-errors'
import { createRegister, finishCreation } from './create-register'
import { inspectFolder } from './folder-state'
import type { Held } from './held-register'
import { readRecoveryKey } from './recovery-text'
import type { ServiceParts } from './service-parts'
import { newPassphraseSlot, replaceSlot, trySecret, type Unwrapped } from './try-secret'

type Opening = Pick<typeof registerContract, 'create' | 'unlock' | 'unlockWithRecoveryKey'>

/** The calls that make or open a register. Whatever goes wrong, nothing is made anew and nothing is overwritten. */
export function openingCalls(parts: ServiceParts) {
  const { paths, clock, newId, attempts, cost, holder, inTurn, saveHeader } = parts

  return {
    create: ({ passphrase }) =>
      inTurn(async () => {
        if (holder.current()) throw new AppError('register-exists')
        withCodes(() => fs.mkdirSync(paths.folder, { recursive: true, mode: 0o700 }))
        if (inspectFolder(paths).state !== 'none') throw new AppError('register-exists')
        const at = clock.now()
        const made = await withFolderLocked(async (unlockFolder) => {
          const register = await createRegister({ paths, passphrase, cost: await cost(), at, newId })
          holder.open({ ...register, action: 'register.unlock', unlockFolder })
          return register
        })
        return { groups: [...made.groups], madeAt: at }
      }),

    unlock: ({ passphrase }) =>
      inTurn(async () => {
        if (holder.current()) return {}
        refuseUnusable()
        await withFolderLocked(async (unlockFolder) => {
          const header = readHeader(paths)
          const unwrapped = await trySecret(header, 'passphrase', normalisePassphrase(passphrase), attempts)
          open(unwrapped, header, 'register.unlock', unlockFolder)
        })
        return {}
      }),

    unlockWithRecoveryKey: ({ key: typed, newPassphrase }) =>
      inTurn(async () => {
        if (holder.current()) throw new AppError('not-allowed', { reason: 'The register is open already.' })
        refuseUnusable()
        const secret = readRecoveryKey(typed)
        await withFolderLocked(async (unlockFolder) => {
          const header = readHeader(paths)
          const unwrapped = await trySecret(header, 'recovery', secret, attempts)
          const slot = await newPassphraseSlot(unwrapped, header, newPassphrase, { id: newId(), at: clock.now() })
          const held = open(unwrapped, header, 'register.unlockWithRecoveryKey', unlockFolder)
          try {
            saveHeader(held, replaceSlot(header, slot))
          } catch (error) {
            holder.close()
            throw error
          }
        })
        return {}
      }),
  } satisfies Handlers<Opening>

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

  function open(unwrapped: Unwrapped, header: KeyHeader, action: string, unlockFolder: () => void): Held {
    finishCreation(paths)
    const held = holder.open({ ...unwrapped, header, action, unlockFolder })
    try {
      mendHeader(paths, header)
    } catch {
      // The register is open and its header was readable: the spare copy can be mended next time.
    }
    return held
  }
}
