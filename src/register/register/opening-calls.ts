import { AppError } from '@core/contract/errors'
import type { Handlers } from '@core/contract/contract'
import type { registerContract } from '@core/register/contract'
import fs from 'node:fs'
import type { KeyHeader } from '../file/key/header'
import { readHeader } from '../file/key/header-file'
import { markOf, secretOfParts } from '../file/key/parts'
import { withCodes } from '../file/sqlite-errors'
import { slotsOf } from './change-slots'
import { createRegister } from './create-register'
import { inspectFolder } from './folder-state'
import { createOpenAnew } from './open-anew'
import type { Opener } from './open-folder'
import type { ServiceParts } from './service-parts'
import { readParts, readRecoveryKey } from './sheet-slips'
import { tryPassphrase, trySecret } from './try-secret'

type Calls = Pick<typeof registerContract, 'create' | 'unlock' | 'unlockWithRecoveryKey' | 'unlockWithParts'>

/** The calls that make or open a register. Whatever goes wrong, nothing is made anew and nothing is overwritten. */
export function openingCalls(parts: ServiceParts, opener: Opener) {
  const { paths, clock, newId, attempts, cost, holder, inTurn } = parts
  const { open, refuseOpen, refuseUnusable, withFolderLocked } = opener
  const openAnew = createOpenAnew(parts, opener)

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
          const unwrapped = await tryPassphrase(header, passphrase, attempts)
          open({ ...unwrapped, header, action: 'register.unlock', unlockFolder })
        })
        return {}
      }),

    unlockWithRecoveryKey: ({ key: typed, newPassphrase }) =>
      inTurn(async () => {
        refuseOpen()
        const secret = readRecoveryKey(typed)
        await withFolderLocked(async (unlockFolder) => {
          const header = readHeader(paths)
          const unwrapped = await trySecret(header, 'recovery', secret, attempts)
          await openAnew(unwrapped, header, { newPassphrase, action: 'register.unlockWithRecoveryKey', unlockFolder })
        })
        return {}
      }),

    unlockWithParts: ({ newPassphrase, ...typed }) =>
      inTurn(async () => {
        refuseOpen()
        const [first, second] = readParts(typed)
        await withFolderLocked(async (unlockFolder) => {
          const header = readHeader(paths)
          refuseOtherParts(header, first.set)
          const secret = await secretOfParts(first, second)
          try {
            const unwrapped = await trySecret(header, 'parts', secret, attempts)
            await openAnew(unwrapped, header, { newPassphrase, action: 'register.unlockWithParts', unlockFolder })
          } finally {
            secret.fill(0)
          }
        })
        return {}
      }),
  } satisfies Handlers<Calls>
}

/** Parts of another set are told apart before a try is counted: making new parts has ended them. */
function refuseOtherParts(header: KeyHeader, set: string): void {
  if (slotsOf(header, 'parts').some((slot) => markOf(slot) === set)) return
  const reason = 'They were ended by newer parts, or belong to another register. Look for sheets with a later date.'
  throw new AppError('wrong-parts', { reason })
}
