import { londonDate } from '@core/time/instant'
import type { Deps } from '../deps'
import type { Checking } from './check-calls'
import type { Making } from './make-calls'
import { isGood, type Shelf } from './shelf'
import type { BackupSurroundings } from './surroundings'

type Parts = {
  readonly deps: Deps
  readonly around: BackupSurroundings
  readonly shelf: Shelf
  readonly making: Making
  readonly checking: Checking
  /** Changes that stand in no good backup of a place. */
  readonly changesSince: (place: number) => number
  readonly isSample: () => boolean
}

/** At most so many backups that nobody has opened yet are opened in one go. */
const FEW = 3

/** What happens without anybody asking: opening backups again, the daily one, and those at a lock. */
export function backupsByThemselves({ deps, around, shelf, making, checking, changesSince, isSample }: Parts) {
  const { clock } = deps

  function madeToday(place: number): boolean {
    const newest = shelf.entries().find((one) => one.place === place && one.problem === undefined && one.provenAt)
    return newest !== undefined && londonDate(newest.madeAt) === clock.today()
  }

  /** Backups nobody has opened yet, and in each place the newest good one that was not opened today. */
  function toBeOpened() {
    const reached = shelf.shelved().filter(({ place }) => shelf.wasReached(place))
    const unknown = reached.filter(({ known }) => known === undefined).slice(0, FEW)
    const newest = shelf.places().flatMap(({ place }) => {
      const one = reached.find((here) => here.place.place === place && isGood(here.known))
      return one?.known && londonDate(one.known.checkedAt) !== clock.today() ? [one] : []
    })
    return [...unknown, ...newest]
  }

  return {
    async adoptAndVerify(): Promise<void> {
      await shelf.look()
      for (const { place, name } of toBeOpened()) await checking.check({ place: place.place, name }, 'backups.check')
    },

    async makeWhenDue(): Promise<void> {
      if (isSample()) return
      const isDue = (place: number) => changesSince(place) > 0 && !madeToday(place)
      await shelf.look()
      if (shelf.places().some(({ place }) => isDue(place)))
        await making.make({ action: 'backups.make', byHand: false }, ({ place }) => isDue(place))
    },

    /**
     * Called while locking, before the register closes: copies the key for the backups that are due and returns what
     * starts them once it has closed. Their outcome is found, and proven again, after the next unlocking.
     */
    beforeLock(): () => void {
      if (isSample()) return () => undefined
      const due = shelf.places().filter((place) => shelf.wasReached(place) && changesSince(place.place) > 0)
      const jobs = due.map((place) => making.jobFor(place, { action: '', byHand: false }))
      const key = around.withKey((one) => Buffer.alloc(one.length, one))
      return () => {
        for (const job of jobs) void around.startJob(job, key, () => undefined).finished.catch(() => undefined)
        key.fill(0)
      }
    },
  }
}
