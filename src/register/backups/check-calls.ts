import type { BackupEntry, PlaceNumber } from '@core/backups/contract'
import { holdsOf } from '@core/backups/holds'
import { AppError } from '@core/contract/errors'
import { readBackupName } from '@core/backups/backup-name'
import fs from 'node:fs'
import type { Deps } from '../deps'
import { readBackupHeader } from '../file/backup/prove-backup'
import { removeBackup } from '../file/backup/tidy-place'
import { codeOf } from '../file/sqlite-errors'
import { restorePaths } from '../restore/restore-paths'
import { countAttempts } from '../register/attempts'
import { tryPassphrase } from '../register/try-secret'
import { forget, save, type KnownBackup } from './backup-repository'
import type { CurrentWork } from './current-work'
import { saveDrill } from './drill-repository'
import { entryOf, type Shelf, type Shelved } from './shelf'
import type { BackupSurroundings } from './surroundings'

type Parts = {
  readonly deps: Deps
  readonly around: BackupSurroundings
  readonly shelf: Shelf
  readonly work: CurrentWork
}

type Backup = { readonly place: PlaceNumber; readonly name: string }

/** Opening backups again: to see that they are still whole, and once a year with the passphrase itself. */
export function createChecking({ deps, around, shelf, work }: Parts) {
  const { register, clock, newId } = deps
  const attempts = countAttempts(() => performance.now())

  /** Opens one again and keeps what was found. */
  async function check({ place, name }: Backup, action: string): Promise<BackupEntry> {
    const found = shelf.find(place, name)
    const known = await outcome(found)
    register.change({ action, subject: `place-${place}`, final: true }, (db) => save(db, newId(), known))
    return entryOf({ ...found, known })
  }

  async function outcome({ place, name, bytes, known, folder }: Shelved & { folder: string }): Promise<KnownBackup> {
    const base = { place: place.place, name, checkedAt: clock.now() }
    const madeAt = known?.madeAt ?? readBackupName(name)?.madeAt ?? clock.now()
    try {
      const {
        counts,
        audit,
        bytes: now,
      } = await around.withKey((key) => work.carryOut({ kind: 'prove', folder }, key, place.place))
      return { ...base, madeAt, bytes: now, counts, audit, provenAt: base.checkedAt }
    } catch (error) {
      const problem = codeOf(error)
      if (problem === undefined || problem === 'locked') throw error
      const before = known ?? { counts: {}, audit: { count: 0, hash: '' } }
      return { ...before, ...base, madeAt, bytes, problem }
    }
  }

  const calls = {
    verify: async (backup: Backup) => {
      await shelf.look()
      return work.inTurn(() => check(backup, 'backups.verify'))
    },

    async removeSpoilt({ place, name }: Backup) {
      await shelf.look()
      const found = shelf.find(place, name)
      if (found.known?.problem === undefined) {
        const reason =
          'Only a backup that was found spoilt can be removed by hand. The others go when their time has come.'
        throw new AppError('not-allowed', { reason })
      }
      removeBackup(found.place.folder, name)
      register.change({ action: 'backups.removeSpoilt', subject: `place-${place}`, final: true }, (db) =>
        forget(db, place, [name]),
      )
      await shelf.look()
      return {}
    },

    /** Goes the whole way of a restore, into a folder that is taken away again. */
    async drill({ place, name, passphrase }: Backup & { passphrase: string }) {
      await shelf.look()
      const { folder, known } = shelf.find(place, name)
      const { key } = await opened(folder, passphrase)
      const { tried: staging } = restorePaths(around.paths.folder)
      try {
        const proof = await work.inTurn(() => work.carryOut({ kind: 'stage', from: folder, staging }, key, place))
        keep(name, null)
        const madeAt = known?.madeAt ?? readBackupName(name)?.madeAt ?? ''
        return { holds: holdsOf(proof.counts), madeAt, lastChangeAt: proof.lastLineAt }
      } catch (error) {
        const problem = codeOf(error)
        if (problem !== undefined && problem !== 'locked') keep(name, problem)
        throw error
      } finally {
        key.fill(0)
        fs.rmSync(staging, { recursive: true, force: true })
      }
    },
  }

  return { check: (backup: Backup, action: string) => work.inTurn(() => check(backup, action)), calls }

  async function opened(folder: string, passphrase: string) {
    try {
      return await tryPassphrase(readBackupHeader(folder), passphrase, attempts)
    } catch (error) {
      if (codeOf(error) !== 'wrong-passphrase') throw error
      const reason = 'A backup opens with the passphrase of the day it was made.'
      throw new AppError('wrong-passphrase', { reason })
    }
  }

  function keep(name: string, problem: ReturnType<typeof codeOf> | null): void {
    register.change({ action: 'backups.drill', subject: '', final: true }, (db) =>
      saveDrill(db, { id: newId(), triedAt: clock.now(), name, problem: problem ?? null }),
    )
  }
}

export type Checking = ReturnType<typeof createChecking>
