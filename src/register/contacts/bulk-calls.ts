import type { bulkContract } from '@core/contacts/bulk'
import { mostAtOnce, type Selection } from '@core/contacts/selection'
import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import type { Deps } from '../deps'
import { findToChange, lineOf, writeAct } from './bulk-repository'

/** One act on many contacts: first what it would do, then the act, one change that is taken back whole. */
export function bulkCalls(
  { register, clock }: Deps,
  numbersOf: (chosen: Selection) => number[],
): Handlers<typeof bulkContract> {
  return {
    bulkPreview({ act, selection }) {
      const numbers = numbersOf(selection)
      const found = findToChange(register.read, act, numbers)
      return {
        chosen: numbers.length,
        changes: found.length,
        replaced: act.do === 'set-source' ? found.filter(({ source }) => source !== '').length : 0,
        names: found.slice(0, 5).map(({ name }) => name),
      }
    },
    bulk({ act, selection }) {
      const ids = findToChange(register.read, act, numbersOf(selection)).map(({ id }) => id)
      if (ids.length > mostAtOnce) throw tooMany()
      if (ids.length === 0) return { changed: 0 }
      const { line, fields } = lineOf(act)
      return register.change({ action: 'contacts.bulk', subject: '', fields }, (db) => {
        writeAct(db, act, ids, clock.now())
        // Each of them has it in their own story too.
        for (const id of ids) register.note({ action: line, subject: id, fields })
        return { changed: ids.length }
      })
    },
  }
}

function tooMany(): AppError {
  const most = mostAtOnce.toLocaleString('en-GB')
  return new AppError('not-allowed', {
    reason: `At most ${most} contacts are changed at once, so that it can be taken back. Choose fewer and go on with the rest.`,
  })
}
