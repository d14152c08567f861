import type { AuditTrail } from './audit/audit-trail'
import type { Connection } from './connection'
import type { WritableDb } from './db'
import type { Change } from './register'
import type { LogMover } from './cut-log'
import type { Spare } from './spare-file'
import type { Recorder, RowImage } from './undo/recorder'

/** What one finished change did: its name, the features that moved, and the rows as they were. */
export type Done = {
  readonly what: Change
  readonly at: string
  readonly features: readonly string[]
  readonly final: boolean
  readonly images: readonly RowImage[]
}

type Parts = {
  readonly connection: Connection
  readonly trail: AuditTrail
  readonly recorder: Recorder
  readonly log: Pick<LogMover, 'byHand' | 'bySqlite'>
  readonly now: () => string
  /** Runs right before the commit; what it throws undoes the change. */
  readonly ready: () => void
  /** Runs after the commit. */
  readonly done: (change: Done) => void
  /** Told of a change that did not take, with its failure; answers what is thrown. */
  readonly failed: (error: unknown) => unknown
  readonly spare: Spare
}

/** Pieces that wait are saved after so many milliseconds at the latest, or as soon as anybody else writes. */
const LONGEST_WAIT_MS = 1500

/** The one way to write, and the end of what waits to be saved. */
type Changes = {
  readonly change: <T>(what: Change, write: (db: WritableDb) => T, check?: (images: readonly RowImage[]) => void) => T
  /** Saves the pieces that wait, if any do. */
  readonly settle: () => void
}

/** Makes the one way to write: a transaction, its audit line inside it, and its undo. Nothing is kept of a change that throws. */
export function createChange({ connection, trail, recorder, log, now, ready, done, failed, spare }: Parts): Changes {
  let outer: { features: Set<string>; final: boolean; bulk: boolean } | null = null
  let waiting: { readonly what: Change; readonly timer: NodeJS.Timeout } | null = null
  let lost: { readonly line: string; readonly error: unknown } | null = null
  const saidAside = new Set<string>()

  return { change, settle }

  function change<T>(what: Change, write: (db: WritableDb) => T, check?: (images: readonly RowImage[]) => void): T {
    if (outer) return join(what, write)
    if (waiting && (!what.bulk || lineOf(what) !== lineOf(waiting.what))) settle()
    sayLost(what)
    try {
      if (waiting || (what.waits && saidAside.has(lineOf(what)))) return piece(what, write)
      const act = () => attempt(what, write, check)
      return what.essential ? spare.withRoom(act) : act()
    } catch (error) {
      throw failed(error)
    }
  }

  function attempt<T>(what: Change, write: (db: WritableDb) => T, check?: (images: readonly RowImage[]) => void): T {
    const before = trail.head()
    const at = now()
    const quiet = what.bulk === true || what.recorded === true
    const aside = what.aside || quiet ? lineOf(what) : null
    outer = { features: new Set([featureOf(what)]), final: what.final === true, bulk: what.bulk === true }
    try {
      if (quiet) beQuick()
      else beUsual(what)
      connection.exec('BEGIN IMMEDIATE')
      const value = runWith(write)
      const images = quiet ? [] : recorder.take()
      check?.(images)
      if (aside === null || !saidAside.has(aside)) trail.append(what, at)
      ready()
      connection.exec('COMMIT')
      if (aside !== null) saidAside.add(aside)
      const { features, final } = outer
      outer = null
      done({ what, at, features: [...features], final, images })
      return value
    } catch (error) {
      if (connection.inTransaction) connection.exec('ROLLBACK')
      trail.reset(before)
      throw error
    } finally {
      outer = null
    }
  }

  /** One more piece of the transaction that stays open; the line that says so is in the trail already. */
  function piece<T>(what: Change, write: (db: WritableDb) => T): T {
    try {
      if (!waiting) {
        beQuick()
        connection.exec('BEGIN IMMEDIATE')
        const timer = setTimeout(settle, LONGEST_WAIT_MS)
        timer.unref()
        waiting = { what, timer }
      }
      outer = { features: new Set([featureOf(what)]), final: false, bulk: true }
      const value = runWith(write)
      outer = null
      if (!what.waits) save()
      return value
    } catch (error) {
      dropWaiting()
      throw error
    } finally {
      outer = null
    }
  }

  function beQuick(): void {
    recorder.rest()
    log.byHand()
  }

  function beUsual({ essential = false }: Change): void {
    recorder.watch()
    log.bySqlite(essential) // an erasure empties the log afterwards
  }

  function save(): void {
    if (!waiting) return
    const { what } = waiting
    try {
      ready()
      connection.exec('COMMIT')
      clearTimeout(waiting.timer)
      waiting = null
      done({ what, at: now(), features: [featureOf(what)], final: false, images: [] })
    } catch (error) {
      dropWaiting()
      throw error
    }
  }

  /** Saving at a moment that whoever wrote the pieces did not choose: they hear of it with their next one. */
  function settle(): void {
    const what = waiting?.what
    try {
      save()
    } catch (error) {
      if (what) lost = { line: lineOf(what), error: failed(error) }
    }
  }

  function sayLost(what: Change): void {
    if (lost?.line !== lineOf(what)) return
    const { error } = lost
    lost = null
    throw error
  }

  function dropWaiting(): void {
    if (waiting) clearTimeout(waiting.timer)
    waiting = null
    if (connection.inTransaction) connection.exec('ROLLBACK')
  }

  function join<T>(what: Change, write: (db: WritableDb) => T): T {
    if (outer?.bulk) throw new Error('no other change joins a piece of a long work: its line could be lost')
    const before = trail.head()
    connection.exec('SAVEPOINT joined')
    try {
      const value = runWith(write)
      trail.append(what, now())
      connection.exec('RELEASE joined')
      outer?.features.add(featureOf(what))
      if (outer && what.final) outer.final = true
      return value
    } catch (error) {
      if (connection.inTransaction) connection.exec('ROLLBACK TO joined; RELEASE joined')
      trail.reset(before)
      throw error
    }
  }

  function runWith<T>(write: (db: WritableDb) => T): T {
    const handle = writableHandle(connection)
    try {
      const value = write(handle.db)
      if (value instanceof Promise) throw new Error('a change may not wait: everything inside it is synchronous')
      return value
    } finally {
      handle.end()
    }
  }
}

/** What a line of the trail is about, where one stands for many changes. */
function lineOf({ action, subject }: Change): string {
  return `${action} ${subject}`
}

/** The feature a call belongs to: what stands before the first dot. */
function featureOf({ action }: Change): string {
  return action.split('.', 1)[0] ?? action
}

/** A handle that dies with its change, so that nothing can be written outside a transaction later. */
function writableHandle(connection: Connection): { db: WritableDb; end(): void } {
  let alive = true
  const live = (): Connection => {
    if (!alive) throw new Error('this change is over: its database handle may not be kept')
    return connection
  }
  return {
    db: {
      writable: true,
      all: (sql, bind) => live().all(sql, bind),
      get: (sql, bind) => live().get(sql, bind),
      run: (sql, bind) => live().run(sql, bind),
    },
    end: () => {
      alive = false
    },
  }
}
