import { countNumbers, holdsNumber, packNumbers, unpackNumbers } from '@core/exports/number-ranges'
import type { BulkAct, BulkProgress } from '@core/contacts/bulk'
import { AppError } from '@core/contract/errors'
import type { Deps } from '../deps'
import type { WritableDb } from '../file/db'
import type { RowSet } from '../file/register'
import { nextTurn, startPace, untilDone } from '../imports/in-slices'
import * as acts from './bulk-act-repository'
import { doTo, lineOf, putBack } from './bulk-repository'

/** The act under way, as somebody who waits for it asks. */
type Work = { done: number; readonly total: number; stopped: boolean }

/** Registers whose unfinished acts were seen to since they were opened. */
const seenTo = new WeakSet<Deps['register']>()

/** So many contacts are changed in one transaction at first; how long they take says how many follow. */
const pieces = { first: 100, least: 20, most: 400 }

/**
 * Acts on many contacts, worked off in pieces so that no other call waits for them, and yet one act: what stood there before
 * is kept beside it until the register is next opened, and taking it back is one act too. One that was broken off by a lock or a
 * crash is finished at the next opening.
 */
export function watchBulkWork({ register, newId, clock }: Deps) {
  let work: Work | undefined
  if (!seenTo.has(register)) {
    seenTo.add(register)
    if (acts.hasAny(register.read)) void finishEarlier()
  }

  /** One piece: its rows, what stood there before, and a line in the story of everybody in it. */
  const inPiece = (action: string, act: BulkAct, id: string, write: (db: WritableDb) => readonly string[]): number => {
    const { line, fields } = lineOf(act)
    return register.change({ action, subject: id, fields, recorded: true }, (db) => {
      const ids = write(db)
      const said = action.endsWith('.undone') ? `${line}.undone` : line
      for (const one of ids) register.note({ action: said, subject: one, fields })
      return ids.length
    })
  }

  const goThrough = async (running: acts.RunningAct): Promise<number> => {
    const { id, act, beganAt } = running
    const pace = startPace(pieces)
    const rest = unpackNumbers(running.numbers, running.upto)
    let changed = running.changed
    await untilDone(
      () => {
        const some = takeSome(rest, pace.count())
        if (some.length === 0) return false
        changed += pace.timed(() =>
          inPiece('contacts.bulk', act, id, (db) => {
            const { ids, before } = doTo(db, act, some, beganAt)
            acts.addPiece(db, id, before)
            acts.goOn(db, id, some.at(-1) ?? 0, ids.length)
            return ids
          }),
        )
        if (work) work.done += some.length
        return true
      },
      () => work?.stopped === true,
    )
    return changed
  }

  const takeBack = async (id: string): Promise<void> => {
    const running = acts.find(register.read, id)
    if (!running) throw new AppError('not-found', { reason: 'That change can no longer be undone.' })
    const { act, beganAt } = running
    change('contacts.bulk.undone', (db) => acts.setState(db, id, 'undoing'))
    await untilDone(() => {
      const piece = acts.lastPiece(register.read, id)
      if (!piece) return false
      inPiece('contacts.bulk.undone', act, id, (db) => {
        acts.removePiece(db, piece.number)
        return putBack(db, act, piece.before, beganAt)
      })
      return true
    })
    end('contacts.bulk.undone', id, (db) => acts.remove(db, id))

    function change(action: string, write: (db: WritableDb) => void) {
      register.change({ action, subject: id, recorded: true }, write)
    }
  }

  /** The last step tells the page. */
  function end(action: string, id: string, write: (db: WritableDb) => void): void {
    register.change({ action, subject: id, aside: true }, write)
  }

  async function finishEarlier(): Promise<void> {
    await nextTurn()
    try {
      for (const running of acts.findUnfinished(register.read)) {
        if (running.state === 'undoing') await takeBack(running.id)
        else {
          await goThrough(running)
          end('contacts.bulk', running.id, (db) => acts.setState(db, running.id, 'done'))
        }
      }
      register.change({ action: 'contacts.forgetBulk', subject: '', bulk: true }, acts.removeEnded)
    } catch {
      // The register was closed meanwhile, or its disk is full: the next opening goes on.
    }
  }

  return {
    /** Does an act to these contacts; answers how many it made different. Stopped half-way, it takes back what it did. */
    async carryOut(act: BulkAct, numbers: readonly number[]): Promise<number> {
      if (work) throw new AppError('not-allowed', { reason: 'Another change of many contacts is under way.' })
      const running = { id: newId(), act, numbers: packNumbers(numbers), beganAt: clock.now() }
      const now = { done: 0, total: numbers.length, stopped: false }
      work = now
      const begun = register.beginAct({
        action: 'contacts.bulk',
        subject: running.id,
        rows: contactRows(running.numbers),
        takeBack: () => takeBack(running.id),
      })
      try {
        const row = { ...running, state: 'doing', upto: 0, changed: 0 } as const
        register.change(
          { action: 'contacts.bulk', subject: running.id, fields: lineOf(act).fields, recorded: true },
          (db) => acts.insert(db, row),
        )
        const changed = await goThrough(row)
        work = undefined
        if (now.stopped) {
          await takeBack(running.id)
          begun.forget()
          return 0
        }
        end('contacts.bulk', running.id, (db) => acts.setState(db, running.id, 'done'))
        begun.offer()
        return changed
      } catch (error) {
        begun.forget()
        throw error
      } finally {
        work = undefined
      }
    },
    progress: (): BulkProgress => ({ done: work?.done ?? 0, total: work?.total ?? 0 }),
    stop: (): void => {
      if (work) work.stopped = true
    },
  }
}

function takeSome(numbers: Generator<number>, most: number): number[] {
  const some: number[] = []
  while (some.length < most) {
    const next = numbers.next()
    if (next.done) break
    some.push(next.value)
  }
  return some
}

/** Contacts as rows of their table: every act on one, also on its roles or addresses, changes that row. */
function contactRows(packed: Uint8Array): RowSet {
  const prefix = 'contact:'
  return {
    size: countNumbers(packed),
    has: (row) => row.startsWith(prefix) && holdsNumber(packed, Number(row.slice(prefix.length))),
    *[Symbol.iterator]() {
      for (const number of unpackNumbers(packed)) yield `${prefix}${number}`
    },
  }
}
