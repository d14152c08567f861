import { backupLine, drillDueOn, dueBackups } from '@core/backups/backup-lines'
import type { backupsContract, BackupEntry, BackupsStatus, PlaceState } from '@core/backups/contract'
import type { Handlers } from '@core/contract/contract'
import type { DueItem } from '@core/today/due-item'
import type { QuietLine } from '@core/today/quiet-line'
import fs from 'node:fs'
import type { Deps } from '../deps'
import { countChangesAfter } from '../file/backup/changes-after'
import { findAttempts } from './attempt-repository'
import { backupsByThemselves } from './by-themselves'
import { createChecking } from './check-calls'
import { createCurrentWork } from './current-work'
import { lastGoodDrill } from './drill-repository'
import { createMaking } from './make-calls'
import { placeCalls } from './place-calls'
import { setAsideIn } from './set-aside'
import { createShelf, isGood } from './shelf'
import type { BackupSurroundings } from './surroundings'

type Others = { readonly isSample: () => boolean }

/** Backups of the open register: what there is, making and checking them, and what Today says about them. */
export function createBackupsService(deps: Deps, around: BackupSurroundings, { isSample }: Others) {
  const { register, clock } = deps
  const shelf = createShelf(deps, around)
  const work = createCurrentWork(around)
  const parts = { deps, around, shelf, work }
  const making = createMaking(parts)
  const checking = createChecking(parts)
  const changesAfter = countChangesAfter(register.read)

  /** Changes that stand in no proven backup of this register’s own past. */
  function changesSince(place?: number): number {
    const covered = shelf
      .shelved()
      .filter((one) => (place === undefined || one.place.place === place) && isGood(one.known))
      .flatMap(({ known }) => (known && isOfThisPast(known.audit) ? [known.audit.count] : []))
    return changesAfter(Math.max(0, ...covered))
  }

  /** After a restore there may be backups of a past that this register has not lived through. */
  function isOfThisPast({ count, hash }: { count: number; hash: string }): boolean {
    const line = register.read.get<{ hash: string }>('SELECT hash FROM audit_event WHERE seq = @count', { count })
    return line?.hash === hash
  }

  function standing(): BackupsStatus {
    const entries = shelf.entries()
    const lastDrillAt = lastGoodDrill(register.read)
    const good = entries.filter(({ provenAt, problem }) => provenAt !== undefined && problem === undefined)
    return {
      automatic: !isSample(),
      last: good[0],
      changesSince: changesSince(),
      places: placeStates(entries),
      running: work.state(),
      spoilt: entries.filter(({ problem }) => problem !== undefined).slice(0, 50),
      lastDrillAt,
      drillDueOn: good.length > 0 ? drillDueOn(lastDrillAt, madeAt()) : undefined,
      setAside: setAsideIn(around.paths.folder).slice(0, 50),
    }
  }

  /** When the register itself was made. */
  function madeAt(): string {
    return register.read.get<{ at: string }>('SELECT at FROM audit_event WHERE seq = 1')?.at ?? clock.now()
  }

  function placeStates(entries: readonly BackupEntry[]): PlaceState[] {
    const attempts = findAttempts(register.read)
    return shelf.places().map((place) => {
      const here = entries.filter((one) => one.place === place.place)
      const attempt = attempts.find((one) => one.place === place.place)
      return {
        place: place.place,
        folder: place.place === 1 ? '' : place.base,
        reachable: shelf.wasReached(place),
        count: here.length,
        bytes: here.reduce((sum, { bytes }) => sum + bytes, 0),
        newest: here.find(({ provenAt, problem }) => provenAt !== undefined && problem === undefined),
        ...(attempt?.problem && { failed: { at: attempt.triedAt, problem: attempt.problem } }),
      }
    })
  }

  return {
    async status(): Promise<BackupsStatus> {
      await shelf.look()
      return standing()
    },
    async list() {
      await shelf.look()
      return shelf.entries().slice(0, 200)
    },
    async makeNow() {
      const { made, failed, cancelled } = await making.make({ action: 'backups.makeNow', byHand: true })
      return { made, failed, cancelled }
    },
    cancel() {
      work.cancel()
      return {}
    },
    ...placeCalls(parts),
    ...checking.calls,
    renewAfterErasure: () => making.renew(),

    /** For Today. */
    due: (): DueItem[] => dueBackups(standing(), clock.today()),
    quiet: (): QuietLine[] => backupLine(standing(), clock.today()),
    /** The folders that hold backups and can be reached: the list of erasures is kept there too. One without any needs none. */
    journalPlaces: (): string[] =>
      shelf
        .places()
        .flatMap((place) => (shelf.wasReached(place) === true && fs.existsSync(place.folder) ? [place.folder] : [])),

    look: shelf.look,
    ...backupsByThemselves({ ...parts, making, checking, changesSince, isSample }),
  } satisfies Handlers<typeof backupsContract> & Record<string, unknown>
}

export type BackupsService = ReturnType<typeof createBackupsService>
