import type { CheckedNumber } from '@core/screening/read-result-row'
import { AppError } from '@core/contract/errors'
import type { Deps } from '../deps'
import { nextTurn, startPace, untilDone } from '../imports/in-slices'
import * as acts from './act-repository'
import * as checks from './check-repository'
import type { LookedUp, LookUpAct, ScreeningLog } from './screening'

/** So few are one change that can be undone like any other. */
const few = 500
const pieces = { first: 1000, least: 200, most: 5000 }

/** Records numbers that were looked up together: a few at once, many in pieces that count when the last is in. */
export function createRecordMany({ register, clock, newId }: Deps): ScreeningLog['recordMany'] {
  return async (rows, act) => {
    const all = tidied(rows, act)
    if (all.length === 0) throw new AppError('not-allowed', { reason: 'There is nothing to record.' })
    if (all.some(({ checkedOn }) => checkedOn > clock.today()))
      throw new AppError('invalid-input', { issues: [{ path: 'checkedOn', message: 'That day is in the future.' }] })
    const id = newId()
    const { way, service, licence, reference, checkedBy, fileName = '', fileFingerprint = '' } = act
    const added = {
      id,
      way,
      service,
      licence,
      reference,
      checkedBy,
      fileName,
      fileFingerprint,
      recordedAt: clock.now(),
    }
    if (all.length <= few) {
      register.change({ action: 'screening.record', subject: id }, (db) => {
        checks.insertMany(db, acts.insert(db, added), all)
        acts.setDone(db, id, clock.now())
      })
      return { id, recorded: countNumbers(all) }
    }
    const number = register.change({ action: 'screening.gather', subject: id, bulk: true }, (db) =>
      acts.insert(db, added),
    )
    const pace = startPace(pieces)
    let at = 0
    await untilDone(() => {
      const some = all.slice(at, at + pace.count())
      if (some.length === 0) return false
      pace.timed(() =>
        register.change({ action: 'screening.gather', subject: id, bulk: true }, (db) =>
          checks.insertMany(db, number, some),
        ),
      )
      at += some.length
      return true
    })
    // Undone like any other change: then none of it counts, and the next opening clears it away.
    register.change({ action: 'screening.recordMany', subject: id }, (db) => acts.setDone(db, id, clock.now()))
    return { id, recorded: countNumbers(all) }
  }
}

/** Registers whose unfinished acts were seen to since they were opened. */
const seenTo = new WeakSet<Deps['register']>()

/** Takes out what a lock or a crash cut short, in pieces. */
export function clearUnfinished({ register }: Deps): void {
  if (seenTo.has(register)) return
  seenTo.add(register)
  const unfinished = acts.findUnfinished(register.read)
  if (unfinished.length > 0) void clearAll()

  async function clearAll(): Promise<void> {
    await nextTurn()
    try {
      for (const { number, id } of unfinished) {
        const what = { action: 'screening.clear', subject: id, bulk: true }
        await untilDone(() => register.change(what, (db) => checks.removeSome(db, number, 2000)) > 0)
        register.change(what, (db) => acts.remove(db, number))
      }
    } catch {
      // The register was closed meanwhile: the next opening goes on.
    }
  }
}

/** Each number once for a register and a day; where a file says both, it is listed. */
function tidied(rows: readonly LookedUp[], act: LookUpAct): CheckedNumber[] {
  const found = new Map<string, CheckedNumber>()
  for (const { normal, result, register = act.register, checkedOn = act.checkedOn } of rows) {
    const key = `${normal} ${register} ${checkedOn}`
    if (found.get(key)?.result !== 'listed') found.set(key, { normal, result, register, checkedOn })
  }
  return [...found.values()]
}

function countNumbers(all: readonly CheckedNumber[]): number {
  return new Set(all.map(({ normal }) => normal)).size
}
