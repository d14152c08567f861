import type { BreachCase } from '@core/breaches/breach'
import { closingHurdles, keepUntil } from '@core/breaches/closing'
import type { breachesContract } from '@core/breaches/contract'
import { AppError } from '@core/contract/errors'
import type { Handlers } from '@core/contract/contract'
import type { ReadableDb } from '../file/db'
import * as actions from './action-repository'
import type { CaseWriter } from './case-writer'
import { notAllowed, refuse } from './refuse'

type Serves = Pick<Handlers<typeof breachesContract>, 'addAction' | 'completeAction' | 'close' | 'reopen'>
type Input<V extends keyof Serves> = Parameters<Serves[V]>[0]

/** What is learned and the sign-off (BR9). Open actions stay due after a case is closed. */
export function finishingCalls(writer: CaseWriter, read: () => ReadableDb) {
  return {
    addAction({ breachId, what, owner, dueOn }: Input<'addAction'>): BreachCase {
      const of = writer.load(breachId)
      const added = { id: writer.newId(), breachId, what, owner, dueOn, doneOn: '', addedAt: writer.now() }
      return writer.write(of, { verb: 'addAction', kind: 'action', words: `To do, ${owner}: ${what}` }, (db) =>
        actions.insert(db, added),
      )
    },
    completeAction({ actionId, doneOn }: Input<'completeAction'>): BreachCase {
      const action = actions.find(read(), actionId)
      if (!action) throw new AppError('not-found')
      if (action.doneOn !== '') throw new AppError('conflict', { reason: 'That is marked as done already.' })
      if (doneOn > writer.today()) refuse([{ path: 'doneOn', message: 'That day is in the future. When was it done?' }])
      const of = writer.load(action.breachId)
      return writer.write(of, { verb: 'completeAction', kind: 'action', words: `Done: ${action.what}` }, (db) =>
        actions.setDone(db, actionId, doneOn),
      )
    },
    close({ breachId, name, role, reason }: Input<'close'>): BreachCase {
      const of = writer.load(breachId)
      if (of.breach.closing) throw new AppError('conflict', { reason: 'This case is closed already.' })
      const hurdles = closingHurdles(of)
      if (hurdles.length > 0) notAllowed(hurdles.join(' '))
      const at = writer.now()
      const closing = { at, name, role, reason, keepUntilOn: keepUntil(at) }
      const words = `Closed by ${name}, ${role}. ${reason}`
      return writer.write(of, { verb: 'close', kind: 'closed', words, breach: { ...of.breach, closing } })
    },
    reopen({ breachId, reason }: Input<'reopen'>): BreachCase {
      const of = writer.load(breachId)
      if (!of.breach.closing) throw new AppError('conflict', { reason: 'This case is open.' })
      const words = `Opened again. ${reason}`
      return writer.write(of, { verb: 'reopen', kind: 'reopened', words, breach: { ...of.breach, closing: null } })
    },
  } satisfies Serves
}
