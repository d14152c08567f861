import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import type { Decision } from '@core/decisions/decision'
import { mostTasks } from '@core/tasks/public-task'
import type { tasksContract } from '@core/tasks/contract'
import type { Deps } from '../deps'
import * as tasks from './task-repository'

/** What the service asks of others: the decision that rests on a task. */
type Others = { readonly decision: (id: string) => Decision }

/** Tasks and functions that messages of a public body serve, named once and used again (`psm.task-test`). */
export function createTasksService({ register, clock, newId }: Deps, { decision }: Others) {
  const { read } = register
  return {
    list: () => tasks.findAll(read).slice(0, mostTasks),
    keep({ decisionId, name, source }) {
      decision(decisionId)
      const known = tasks.findSame(read, { name, source })
      if (!known && tasks.findAll(read).length >= mostTasks)
        throw new AppError('conflict', { reason: `There is room for ${mostTasks} tasks. Choose one that is there.` })
      const task = known ?? { id: newId(), name, source, decisions: 0 }
      register.change({ action: 'tasks.keep', subject: decisionId, fields: ['task'] }, (db) => {
        if (!known) tasks.insert(db, task, clock.now())
        tasks.link(db, decisionId, task.id)
      })
      return tasks.findOfDecision(read, decisionId) ?? task
    },
  } satisfies Handlers<typeof tasksContract>
}
