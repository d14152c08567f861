import type { FoundToRestore } from '@core/backups/restore-contract'
import { readBackupName } from '@core/backups/backup-name'
import { AppError } from '@core/contract/errors'
import path from 'node:path'
import { ownPlaces } from '../backups/places'
import { setAsideIn } from '../backups/set-aside'
import { asBackup, findBackups, type FoundBackup } from '../file/backup/find-backups'
import { readHeader } from '../file/key/header-file'
import type { RegisterPaths } from '../file/paths'

const MOST = 200

/** The backups that could be restored: kept here, below a chosen folder, or set aside. The page knows them by number. */
export function createCandidates(paths: RegisterPaths) {
  const ids = new Map<string, string>()
  let chosen: string | undefined

  async function found(): Promise<FoundToRestore[]> {
    const here = registerIdOf(paths)
    const of = (from: FoundToRestore['from']) => (one: FoundBackup) => asFound(one, from, here)
    const below = chosen === undefined ? [] : await findBackups(chosen)
    const kept = await findBackups(ownPlaces(paths.folder))
    const aside = await Promise.all(setAsideIn(paths.folder).map((name) => asBackup(beside(name))))
    const all = [
      ...below.map(of('chosen')),
      ...kept.map(of('here')),
      ...aside.flatMap((one) => (one ? [of('aside')(one)] : [])),
    ]
    return [...new Map(all.toReversed().map((one) => [one.id, one])).values()].toReversed().slice(0, MOST)
  }

  function asFound(one: FoundBackup, from: FoundToRestore['from'], here: string | undefined): FoundToRestore {
    const { folder, name, bytes, changedAt, registerId } = one
    return {
      id: idOf(folder),
      name,
      bytes,
      madeAt: changedAt,
      byHand: readBackupName(name)?.byHand ?? false,
      from,
      ...(here !== undefined && registerId !== null && { ofThisRegister: registerId === here }),
    }
  }

  function idOf(folder: string): string {
    const known = ids.get(folder) ?? `b${ids.size + 1}`
    ids.set(folder, known)
    return known
  }

  function beside(name: string): string {
    return path.join(path.dirname(paths.folder), name)
  }

  return {
    found,
    lookIn(folder: string): void {
      chosen = folder
    },
    folderOf(id: string): string {
      const folder = [...ids].find(([, known]) => known === id)?.[0]
      if (folder === undefined) throw new AppError('not-found')
      return folder
    },
  }
}

function registerIdOf(paths: RegisterPaths): string | undefined {
  try {
    return readHeader(paths).registerId
  } catch {
    return undefined
  }
}
