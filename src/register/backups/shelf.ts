import type { BackupEntry, PlaceNumber } from '@core/backups/contract'
import { readBackupName } from '@core/backups/backup-name'
import { holdsOf } from '@core/backups/holds'
import { AppError } from '@core/contract/errors'
import path from 'node:path'
import type { Deps } from '../deps'
import { backupsIn, type PlacedBackup } from '../file/backup/find-backups'
import { findAll, type KnownBackup } from './backup-repository'
import { findFolder } from './place-repository'
import { isReachable, placesOf, type Place } from './places'
import type { BackupSurroundings } from './surroundings'

/** What was found when a place was last looked at. */
type Look = { readonly reachable: boolean; readonly found: readonly PlacedBackup[] }

/** One backup on the shelf: where it lies, and what is known of it. */
export type Shelved = {
  readonly place: Place
  readonly name: string
  readonly bytes: number
  readonly known?: KnownBackup
}

/** The places and what stands in them. Looking takes a moment and never blocks; in between the last look counts. */
export function createShelf({ register }: Deps, around: BackupSurroundings) {
  const looks = new Map<string, Look>()

  const places = () => placesOf(around.paths.folder, around.header().registerId, findFolder(register.read))

  async function look(): Promise<void> {
    const { registerId } = around.header()
    for (const place of places()) {
      const reachable = await isReachable(place)
      looks.set(place.folder, { reachable, found: reachable ? await backupsIn(place.folder, registerId) : [] })
    }
  }

  /** A place that was not reached holds, as far as is known, what it held before. */
  function shelved(): Shelved[] {
    const known = findAll(register.read)
    return places().flatMap((place) => {
      const here = known.filter((one) => one.place === place.place)
      const seen = looks.get(place.folder)
      if (!seen?.reachable)
        return here.map(({ name, bytes, ...rest }) => ({ place, name, bytes, known: { name, bytes, ...rest } }))
      return seen.found.map(({ name, bytes }) => ({ place, name, bytes, known: here.find((one) => one.name === name) }))
    })
  }

  return {
    places,
    look,
    shelved,
    /** Undefined before the first look. */
    wasReached: (place: Place): boolean | undefined => looks.get(place.folder)?.reachable,
    entries: (): BackupEntry[] =>
      shelved()
        .map(entryOf)
        .toSorted((a, b) => compare(b.madeAt, a.madeAt)),
    /** The names known to be good in a place. */
    provenIn: (number: PlaceNumber): string[] =>
      shelved().flatMap(({ place, name, known }) => (place.place === number && isGood(known) ? [name] : [])),
    /** Throws `not-found` for a backup that is not there. */
    find(number: PlaceNumber, name: string): Shelved & { readonly folder: string } {
      const found = shelved().find((one) => one.place.place === number && one.name === name)
      if (!found) throw new AppError('not-found')
      return { ...found, folder: path.join(found.place.folder, name) }
    },
  }
}

export type Shelf = ReturnType<typeof createShelf>

/** Was it found whole when it was last opened? */
export function isGood(known: KnownBackup | undefined): boolean {
  return known?.provenAt !== undefined && known.problem === undefined
}

/** A backup as the page shows it. */
export function entryOf({ place, name, bytes, known }: Shelved): BackupEntry {
  const made = readBackupName(name)
  return {
    place: place.place,
    name,
    bytes,
    madeAt: known?.madeAt ?? made?.madeAt ?? '',
    byHand: made?.byHand ?? false,
    ...(known && { holds: holdsOf(known.counts) }),
    ...(known?.provenAt !== undefined && { provenAt: known.provenAt }),
    ...(known?.problem !== undefined && { problem: known.problem }),
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
