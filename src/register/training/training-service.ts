import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import type { DueItem } from '@core/today/due-item'
import type { trainingContract } from '@core/training/contract'
import { trainingFaults, type Training, type TrainingFacts } from '@core/training/training'
import { dueTraining } from '@core/training/training-on-today'
import type { Deps } from '../deps'
import * as log from './training-repository'

// More than Today can show; the earliest come first.
const mostDue = 200

/** The log of training and resources (`acc.record`). */
export function createTrainingService({ register, clock, newId }: Deps) {
  const { read } = register

  function refuseFaults(facts: TrainingFacts): void {
    const issues = trainingFaults(facts, clock.today())
    if (issues.length > 0) throw new AppError('invalid-input', { issues })
  }

  function load(id: string): Training {
    const found = log.find(read, id)
    if (!found) throw new AppError('not-found')
    return found
  }

  return {
    list: ({ kind, limit, offset }) => log.findPage(read, { kind, limit, offset }),
    add(facts) {
      refuseFaults(facts)
      const added: Training = { id: newId(), ...facts, addedAt: clock.now() }
      register.change({ action: 'training.add', subject: added.id }, (db) => log.insert(db, added))
      return added
    },
    edit({ id, ...facts }) {
      refuseFaults(facts)
      const after: Training = { ...load(id), ...facts }
      const fields = Object.keys(facts)
      register.change({ action: 'training.edit', subject: id, fields }, (db) => log.update(db, after))
      return after
    },
    remove({ id }) {
      load(id)
      register.change({ action: 'training.remove', subject: id }, (db) => log.remove(db, id))
      return { id }
    },
    /** For Today. */
    due: (): DueItem[] => dueTraining(log.findAgain(read, mostDue)),
  } satisfies Handlers<typeof trainingContract> & Record<string, unknown>
}
