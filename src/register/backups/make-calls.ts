import type { BackupEntry, PlaceNumber, Renewed } from '@core/backups/contract'
import type { ErrorCode } from '@core/contract/errors'
import { londonDate } from '@core/time/instant'
import type { Deps } from '../deps'
import type { JobResult } from '../file/backup/jobs'
import { codeOf } from '../file/sqlite-errors'
import { findAttempts, saveAttempt } from './attempt-repository'
import { findAll, forget, save } from './backup-repository'
import type { CurrentWork } from './current-work'
import type { Place } from './places'
import { isCancelled, type JobOf } from './run-job'
import { entryOf, type Shelf } from './shelf'
import type { BackupSurroundings } from './surroundings'

type Parts = {
  readonly deps: Deps
  readonly around: BackupSurroundings
  readonly shelf: Shelf
  readonly work: CurrentWork
}

/** How a backup is made: what it is called in the trail, whether somebody asked, and what may go afterwards. */
type How = { readonly action: string; readonly byHand: boolean; readonly everythingOlder?: boolean }

type Failed = { readonly place: PlaceNumber; readonly problem: ErrorCode }
type Made = {
  made: BackupEntry[]
  failed: Failed[]
  notReached: PlaceNumber[]
  stayed: number
  removed: number
  cancelled: boolean
}

/** Making backups, place after place. What is not reached now is tried again next time. */
export function createMaking({ deps, around, shelf, work }: Parts) {
  const { register, clock, newId } = deps

  /** The work order for a place, as the register stands. */
  function jobFor({ place, base, folder }: Place, { byHand, everythingOlder = false }: How): JobOf<'make'> {
    return {
      kind: 'make',
      database: around.paths.database,
      journal: around.paths.erased,
      header: around.header(),
      base,
      place: folder,
      at: clock.now(),
      byHand,
      everythingOlder,
      proven: shelf.provenIn(place),
    }
  }

  async function make(how: How, wanted: (place: Place) => boolean = () => true): Promise<Made> {
    await shelf.look()
    const all: Made = { made: [], failed: [], notReached: [], stayed: 0, removed: 0, cancelled: false }
    for (const place of shelf.places().filter(wanted)) {
      if (all.cancelled) break
      if (shelf.wasReached(place)) await makeIn(place, how, all)
      else all.notReached.push(place.place)
    }
    return all
  }

  async function makeIn(place: Place, how: How, all: Made): Promise<void> {
    try {
      const result = await around.withKey((key) => work.carryOut(jobFor(place, how), key, place.place))
      await shelf.look()
      all.made.push(keep(place, how, result))
      all.removed += result.removed.length
      all.stayed += result.stayed.length
    } catch (error) {
      const problem = codeOf(error) ?? 'unexpected'
      if (isCancelled(error)) all.cancelled = true
      else if (problem === 'backup-place-missing') all.notReached.push(place.place)
      else if (problem === 'locked') all.cancelled = true
      else all.failed.push(noteFailure({ place: place.place, problem }))
    }
  }

  function keep(place: Place, how: How, { name, proof, removed }: JobResult<'make'>): BackupEntry {
    const at = clock.now()
    const { counts, audit, bytes } = proof
    const number = place.place
    const known = { place: number, name, madeAt: at, bytes, counts, audit, checkedAt: at, provenAt: at }
    const there = new Set(shelf.shelved().map((one) => one.name))
    const gone = findAll(register.read).filter((one) => one.place === number && !there.has(one.name))
    register.change({ action: how.action, subject: `place-${number}`, final: true }, (db) => {
      save(db, newId(), known)
      forget(db, number, [...removed, ...gone.map((one) => one.name)])
      saveAttempt(db, { place: number, triedAt: at, problem: null })
    })
    return entryOf({ place, name, bytes, known })
  }

  /** Noted once a day and problem, so that a full stick does not fill the trail. */
  function noteFailure(failed: Failed): Failed {
    const last = findAttempts(register.read).find(({ place }) => place === failed.place)
    const known = last?.problem === failed.problem && londonDate(last.triedAt) === clock.today()
    if (known) return failed
    try {
      register.change({ action: 'backups.fail', subject: `place-${failed.place}`, final: true }, (db) =>
        saveAttempt(db, { ...failed, triedAt: clock.now() }),
      )
    } catch (error) {
      if (codeOf(error) === undefined) throw error // the disk of the register is full too
    }
    return failed
  }

  return {
    jobFor,
    make: (how: How, wanted?: (place: Place) => boolean) => work.inTurn(() => make(how, wanted)),
    async renew(): Promise<Renewed> {
      work.cancel() // what is being copied now may still hold whoever was erased
      const done = await work.inTurn(() =>
        make({ action: 'backups.renewAfterErasure', byHand: false, everythingOlder: true }),
      )
      const { removed, stayed, notReached, failed } = done
      return { made: done.made.map(({ place }) => place), removed, stayed, notReached, failed }
    },
  }
}

export type Making = ReturnType<typeof createMaking>
