import type { chosenFolderContract } from '@core/backups/folders-contract'
import type { restoreContract } from '@core/backups/restore-contract'
import { AppError } from '@core/contract/errors'
import type { Handlers } from '@core/contract/contract'
import { londonParts } from '@core/time/instant'
import fs from 'node:fs'
import { readBackupHeader } from '../file/backup/prove-backup'
import { writeHeader } from '../file/key/header-file'
import { isCancelled, type RunJob, type RunningJob } from '../backups/run-job'
import { createOpenAnew } from '../register/open-anew'
import type { Opener } from '../register/open-folder'
import type { ServiceParts } from '../register/service-parts'
import { createCandidates } from './candidates'
import { bringTogether } from './known-erasures'
import { openBackup, type OpenedBackup } from './opened-backup'
import { restorePaths } from './restore-paths'
import { setHeadersAside } from './set-headers-aside'
import { swapFolders } from './swap-folders'
import { unwrapBackup } from './unwrap-backup'

/** Bringing a register back from a backup while none is open. Whatever goes wrong, everything is as it was. */
export function createRestoreService(parts: ServiceParts, opener: Opener, run: RunJob) {
  const { paths, clock, attempts, holder, inTurn } = parts
  const openAnew = createOpenAnew(parts, opener)
  const candidates = createCandidates(paths)
  let opened: OpenedBackup | undefined
  let underWay: RunningJob<unknown> | undefined

  function forget(): void {
    opened?.unwrapped.key.fill(0)
    opened = undefined
    fs.rmSync(restorePaths(paths.folder).staging, { recursive: true, force: true })
  }

  function refuseOpen(): void {
    if (holder.current()) throw new AppError('not-allowed', { reason: 'Lock the register first.' })
  }

  /** What was opened, once; afterwards it is gone, and its key wiped. */
  async function withOpened<T>(use: (backup: OpenedBackup) => Promise<T>): Promise<T> {
    refuseOpen()
    if (!opened) throw new AppError('not-found')
    const result = await use(opened)
    forget()
    return result
  }

  /** Opens what now lies in the register’s place, with the key that opened the backup. */
  async function openWith(
    { unwrapped, header }: OpenedBackup,
    action: string,
    newPassphrase: string | undefined,
  ): Promise<void> {
    if (unwrapped.slot.kind !== 'passphrase' && newPassphrase === undefined)
      throw new AppError('invalid-input', {
        issues: [{ path: 'newPassphrase', message: 'Choose a new passphrase.' }],
      })
    // A copy, because opening wipes the key, and a second try may need it.
    const own = { ...unwrapped, key: Buffer.alloc(unwrapped.key.length, unwrapped.key) }
    await opener.withFolderLocked(async (unlockFolder) => {
      if (unwrapped.slot.kind === 'passphrase') opener.open({ ...own, header, action, unlockFolder })
      else await openAnew(own, header, { newPassphrase: newPassphrase ?? '', action, unlockFolder })
    })
  }

  const handlers = {
    found: async () => {
      refuseOpen()
      return candidates.found()
    },

    open: (input) =>
      inTurn(async () => {
        refuseOpen()
        forget()
        const folder = candidates.folderOf(input.id)
        const header = readBackupHeader(folder)
        const unwrapped = await unwrapBackup(header, input, attempts)
        try {
          const how = { paths, run, running: (job: RunningJob<unknown>) => void (underWay = job) }
          opened = await openBackup(folder, unwrapped, header, how)
          return opened.preview
        } catch (error) {
          unwrapped.key.fill(0)
          forget()
          if (isCancelled(error)) throw new AppError('not-allowed', { reason: 'Stopped. Nothing was changed.' })
          throw error
        } finally {
          underWay = undefined
        }
      }),

    cancel: () => {
      underWay?.cancel()
      return {}
    },

    restore: ({ withoutErasures, newPassphrase }) =>
      inTurn(() =>
        withOpened(async (backup) => {
          if (!backup.preview.erasuresKnown && !withoutErasures) {
            const reason = 'No list of erasures is newer than this backup. Say that you know it before going on.'
            throw new AppError('not-allowed', { reason })
          }
          bringTogether(backup.search, restorePaths(paths.folder).stagedFiles.erased)
          const { date, time } = londonParts(clock.now())
          const swap = swapFolders(paths, date, time)
          try {
            await openWith(backup, 'restore.restore', newPassphrase)
          } catch (error) {
            swap.undo()
            throw error
          }
          return { setAside: swap.setAside }
        }),
      ),

    takeHeader: ({ newPassphrase }) =>
      inTurn(() =>
        withOpened(async (backup) => {
          if (!backup.preview.canTakeHeader) throw new AppError('not-allowed')
          const headers = setHeadersAside(paths, clock.now())
          try {
            writeHeader(paths, backup.header)
            await openWith(backup, 'restore.takeHeader', newPassphrase)
          } catch (error) {
            headers.putBack()
            throw error
          }
          return {}
        }),
      ),

    forget: () =>
      inTurn(() => {
        forget()
        return {}
      }),
  } satisfies Handlers<typeof restoreContract>

  const chosenFolder = {
    lookIn: ({ folder }: { folder: string }) => {
      candidates.lookIn(folder)
      return {}
    },
  } satisfies Partial<Handlers<typeof chosenFolderContract>>

  return { handlers, chosenFolder }
}
